using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;

namespace CcrNetwork.Data.Seed.Writing;

internal static class CentreSeeding
{
    /// <summary>Returns the new centres, whose programmes do not exist yet.</summary>
    public static async Task<IReadOnlyList<(CentreItem Item, Centre Centre)>> RunAsync(
        SeedContents contents, SeedSession session, CancellationToken cancellationToken)
    {
        session.Add(
            SeedKind.Discipline,
            contents.Disciplines.Content.Disciplines,
            item => item.Slug,
            item => new Discipline(item.Slug, item.Name));
        session.Add(SeedKind.Country, contents.Countries.Content.Countries, Build);

        var centres = session.Add(SeedKind.Centre, contents.Centres.Content.Centres, Build);
        foreach (var (item, centre) in centres)
        {
            await session.LinkAsync<Discipline>(item.Disciplines, centre.Practise, cancellationToken);
        }

        return centres;
    }

    private static Country Build(CountryItem item) =>
        new(item.Code, item.Name, item.Continent)
        {
            Text = item.Text,
            NotedRelations = item.NotedRelations,
            FormerCentresNamed = item.FormerCentresNamed,
        };

    private static Centre Build(CentreItem item)
    {
        var centre = new Centre(item.Slug, item.Name, item.HeritageType, item.Address, item.Membership)
        {
            NameEn = item.NameEn,
            Site = item.Site,
            BuiltCentury = item.BuiltCentury,
            Website = item.Website,
            Email = item.Email,
            Phone = item.Phone,
            HasStepFreeAccess = item.StepFreeAccess,
            Access = item.Access,
            Station = item.Station,
            StationMinutes = item.StationMinutes,
            StationBy = item.StationBy,
            Way = item.Way,
            Season = item.Season,
            Hours = item.Hours,
            Prices = item.Prices,
            FreeOfCharge = item.FreeOfCharge,
            ContactName = item.ContactName,
            ContactRole = item.ContactRole,
            Lead = item.Lead,
            Walls = item.Walls,
            Now = item.Now,
        };

        if (item is { Latitude: { } latitude, Longitude: { } longitude })
        {
            centre.PlaceAt(latitude, longitude, item.ApproximatePosition);
        }

        return centre;
    }
}
