using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Data.Seed.Checking;

internal static class CentreChecks
{
    public static void Check(SeedContents contents, SeedChecks checks)
    {
        Disciplines(contents.Disciplines.Content.Disciplines, checks.For(contents.Disciplines));
        Countries(contents.Countries.Content.Countries, checks.For(contents.Countries));
        Centres(contents.Centres.Content.Centres, checks.For(contents.Centres));
    }

    private static void Disciplines(IReadOnlyList<DisciplineItem> disciplines, FileChecks check)
    {
        for (var i = 0; i < disciplines.Count; i++)
        {
            check.Slug(SeedKind.Discipline, disciplines[i].Slug, $"disciplines[{i}]");
        }
    }

    private static void Countries(IReadOnlyList<CountryItem> countries, FileChecks check)
    {
        for (var i = 0; i < countries.Count; i++)
        {
            var (country, path) = (countries[i], $"countries[{i}]");
            check.Item(SeedKind.Country, country, path);
            var address = country.Code.ToLowerInvariant();
            if (check.CountryCode(country.Code, $"{path}.code") && country.Slug != address)
            {
                check.Fail($"{path}.slug", "The address of a country is its code in lower case.");
            }
        }
    }

    private static void Centres(IReadOnlyList<CentreItem> centres, FileChecks check)
    {
        for (var i = 0; i < centres.Count; i++)
        {
            var (centre, path) = (centres[i], $"centres[{i}]");
            check.Item(SeedKind.Centre, centre, path);
            check.Text(centre.Name, Centre.NameMaxLength, $"{path}.name");
            check.Text(centre.NameEn, Centre.NameMaxLength, $"{path}.nameEn");
            check.Text(centre.Site, Centre.NameMaxLength, $"{path}.site");
            check.Between(centre.BuiltCentury, Century.Limits.Least, Century.Limits.Most, $"{path}.builtCentury");
            check.Url(centre.Website, $"{path}.website");
            check.Text(centre.Phone, Centre.ContactMaxLength, $"{path}.phone");
            check.Email(centre.Email, Centre.ContactMaxLength, $"{path}.email");
            check.Text(centre.ContactName, Centre.ContactMaxLength, $"{path}.contactName");
            check.Text(centre.Station, Centre.NameMaxLength, $"{path}.station");
            check.Between(centre.StationMinutes, 0, Centre.Minutes.Most, $"{path}.stationMinutes");
            check.Between(centre.Access?.EntranceWidth, 0, SiteAccess.Widths.Most, $"{path}.access.entranceWidth");
            Address(centre.Address, $"{path}.address", check);
            Position(centre, path, check);
            check.Year(centre.Membership.Since, $"{path}.membership.since");
            check.Year(centre.Membership.LabelledIn, $"{path}.membership.labelledIn");
            check.Year(centre.Membership.Until, $"{path}.membership.until");
            check.Year(centre.Membership.AttestedIn, $"{path}.membership.attestedIn");
            if (!Membership.CanBeLabelledIn(centre.Membership.LabelledIn))
            {
                check.Fail($"{path}.membership.labelledIn", $"There was no label before {Membership.FirstLabelYear}; write since instead.");
            }

            check.RefersToEach(SeedKind.Discipline, centre.Disciplines, $"{path}.disciplines");
            check.RefersToEach(SeedKind.Programme, centre.Programmes, $"{path}.programmes");
        }
    }

    private static void Address(PostalAddress address, string path, FileChecks check)
    {
        check.Text(address.Street, PostalAddress.LineMaxLength, $"{path}.street");
        check.Text(address.PostalCode, PostalAddress.PostalCodeMaxLength, $"{path}.postalCode");
        check.Text(address.Region, PostalAddress.LineMaxLength, $"{path}.region");
        check.Text(address.City, PostalAddress.LineMaxLength, $"{path}.city");
        check.RefersToCountry(address.CountryCode, $"{path}.countryCode");
    }

    private static void Position(CentreItem centre, string path, FileChecks check)
    {
        check.Between(centre.Latitude, -90, 90, $"{path}.latitude");
        check.Between(centre.Longitude, -180, 180, $"{path}.longitude");
        if (centre.Latitude is null != centre.Longitude is null)
        {
            check.Fail($"{path}.latitude", "Latitude and longitude are known together or not at all.");
        }
    }
}
