using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Keeps the <see cref="CentreIndex"/> of the published centres, read again when content changes.</summary>
public sealed class CentreIndexSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, Texts texts, Facets facets)
    : Snapshot<CentreIndex>(scopes, version, clock)
{
    protected override async Task<CentreIndex> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var countries = await db.Countries
            .Published()
            .OrderBy(c => c.Code)
            .Select(c => new IndexedCountry(c.Code, c.Name, c.Continent))
            .ToListAsync(cancellationToken);
        var disciplines = await db.Disciplines
            .OrderBy(d => d.Place).ThenBy(d => d.Id)
            .Select(d => new IndexedName(d.Slug, d.Name))
            .ToListAsync(cancellationToken);
        var programmes = await db.Programmes
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new { p.Slug, p.Name })
            .ToListAsync(cancellationToken);
        var programmeNames = programmes
            .Select(p => new IndexedName(p.Slug, new LocalizedText([new(SiteLanguages.Default, p.Name)])))
            .ToList();
        var rows = await db.Centres
            .Published()
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                Centre = new IndexedCentre
                {
                    Id = c.Id,
                    Slug = c.Slug,
                    Name = c.Name,
                    NameEn = c.NameEn,
                    Site = c.Site,
                    City = c.Address.City,
                    Region = c.Address.Region,
                    CountryCode = c.Address.CountryCode,
                    Heritage = c.HeritageType,
                    Century = c.BuiltCentury,
                    Membership = c.Membership.Kind,
                    Since = c.Membership.Since ?? c.Membership.LabelledIn,
                    Confidence = c.Confidence,
                    AttestedIn = c.Membership.AttestedIn,
                    Latitude = c.Latitude,
                    Longitude = c.Longitude,
                    Disciplines = c.Disciplines.OrderBy(d => d.Place).ThenBy(d => d.Id).Select(d => d.Slug).ToList(),
                    Programmes = c.Hostings
                        .Where(h => h.Programme.State == PublicationState.Published)
                        .OrderBy(h => h.ProgrammeId)
                        .Select(h => h.Programme.Slug)
                        .ToList(),
                },
                c.Address.PostalCode,
                c.Lead,
                c.Walls,
                c.Now,
            })
            .ToListAsync(cancellationToken);

        var pictures = await PicturesAsync(db, cancellationToken);
        var countryNames = countries.ToDictionary(
            country => country.Code, country => $"{Everything(country.Name)} {InAllLanguages($"Centres.Continent.{country.Continent}")}");
        var disciplineNames = disciplines.ToDictionary(discipline => discipline.Value, discipline => Everything(discipline.Name));
        var searchTexts = rows
            .Select(row => new SearchText(
                $"{row.Centre.Name}\n{row.Centre.NameEn}\n{row.Centre.Site}\n{row.Centre.City}",
                $"{Everything(row.Lead)} {Everything(row.Walls)} {Everything(row.Now)}",
                string.Join(' ', row.Centre.Disciplines.Select(d => disciplineNames.GetValueOrDefault(d))
                    .Append(row.Centre.Region)
                    .Append(countryNames.GetValueOrDefault(row.Centre.CountryCode))
                    .Append(
                        Departements.Of(
                            row.Centre.CountryCode,
                            row.PostalCode) is { } departement ? $"{departement.Name} {departement.FormerRegion}" : null)
                    .Append(InAllLanguages($"Centres.Heritage.{row.Centre.Heritage}")))))
            .ToList();
        return new CentreIndex(
            [.. rows.Select(row => row.Centre with { Picture = pictures.GetValueOrDefault(row.Centre.Id) })], searchTexts, countries,
            disciplines, programmeNames, facets.All,
            await ReadValuesAsync(db, cancellationToken));
    }

    /// <summary>The values of the facets that the rows of the directory do not hold.</summary>
    private async Task<Dictionary<Facet, ILookup<int, string>>> ReadValuesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var read = new Dictionary<Facet, ILookup<int, string>>();
        foreach (var facet in facets.All.Where(facet => facet.Read is not null))
        {
            read[facet] = (
                await facet.Read!(db.Centres.Published()).ToListAsync(cancellationToken)).ToLookup(value =>
                    value.CentreId, value => value.Value);
        }

        return read;
    }

    /// <summary>The first published photograph of each centre that has one.</summary>
    private static async Task<Dictionary<int, CardPicture>> PicturesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var shown = await db.CentrePhotographs
            .Where(s => s.Photograph.State == PublicationState.Published)
            .OrderBy(s => s.CentreId).ThenBy(s => s.Position).ThenBy(s => s.PhotographId)
            .Select(s => new { s.CentreId, Picture = new CardPicture(s.Photograph.File, s.Photograph.Focus, s.Photograph.Credit) })
            .ToListAsync(cancellationToken);
        return shown.DistinctBy(s => s.CentreId).ToDictionary(s => s.CentreId, s => s.Picture);
    }

    private static string Everything(LocalizedText? text) =>
        text is null ? "" : string.Join(' ', text.Languages.Select(text.Exactly));

    private string InAllLanguages(string key) => string.Join(' ', SiteLanguages.All.Select(language => texts.In(language.Code, key)));
}
