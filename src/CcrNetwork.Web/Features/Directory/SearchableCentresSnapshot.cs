using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>
/// Keeps what is sought of the published centres, read again when content changes. It stands apart from the <see cref="CentreIndex"/>
/// because it takes longer: pages on which nobody searches do not wait for it.
/// </summary>
public sealed class SearchableCentresSnapshot(
    IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, Texts texts, CentreIndexSnapshot centres)
    : Snapshot<SearchableCentres>(scopes, version, clock)
{
    protected override async Task<SearchableCentres> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var index = await centres.GetAsync(cancellationToken);
        var subjects = new Subjects(index, texts);
        var builder = new TextIndexBuilder(index.Centres.Count);
        var rows = db.Centres
            .Published()
            .OrderBy(c => c.Id)
            .Select(c => new { c.Slug, c.Address.PostalCode, c.Lead, c.Walls, c.Now })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (index.BySlug.TryGetValue(row.Slug, out var number))
            {
                var centre = index.Centres[number];
                builder.Set(number, new SearchText(
                    $"{centre.Name}\n{centre.NameEn}\n{centre.Site}\n{centre.City}",
                    $"{SearchReading.Everything(row.Lead)} {SearchReading.Everything(row.Walls)} {SearchReading.Everything(row.Now)}",
                    subjects.Of(centre, row.PostalCode)));
            }
        }

        return new SearchableCentres(index, builder.Build());
    }

    /// <summary>What a centre is about, in words that need not stand on its page.</summary>
    private sealed class Subjects(CentreIndex index, Texts texts)
    {
        private readonly Dictionary<string, string> _countries = index.Countries.Values.ToDictionary(
            country => country.Code,
            country => $"{SearchReading.Everything(country.Name)} {InAllLanguages(texts, $"Centres.Continent.{country.Continent}")}");

        private readonly Dictionary<string, string> _disciplines = index.Disciplines.ToDictionary(
            discipline => discipline.Key, discipline => SearchReading.Everything(discipline.Value));

        private readonly Dictionary<Enum, string> _heritages = [];

        public string Of(IndexedCentre centre, string? postalCode)
        {
            if (!_heritages.TryGetValue(centre.Heritage, out var heritage))
            {
                _heritages.Add(centre.Heritage, heritage = InAllLanguages(texts, $"Centres.Heritage.{centre.Heritage}"));
            }

            var departement = Departements.Of(centre.CountryCode, postalCode);
            return string.Join(' ', centre.Disciplines.Select(slug => _disciplines.GetValueOrDefault(slug))
                .Append(centre.Region)
                .Append(_countries.GetValueOrDefault(centre.CountryCode))
                .Append(departement is null ? null : $"{departement.Name} {departement.FormerRegion}")
                .Append(heritage));
        }

        private static string InAllLanguages(Texts texts, string key) =>
            string.Join(' ', SiteLanguages.All.Select(language => texts.In(language.Code, key)));
    }
}
