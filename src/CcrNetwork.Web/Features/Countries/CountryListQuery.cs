using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Countries;

/// <param name="CurrentCount">How many of its centres are members today.</param>
public sealed record CountryRow(string Slug, TextInLanguage Name, CountryRelation Relation, int CurrentCount, LocalizedText? Text);

public sealed record CountryGroup(CountryRelation Relation, IReadOnlyList<CountryRow> Countries);

public sealed record CountryListPage(int CentreCount, int CountryCount, IReadOnlyList<CountryGroup> Groups, DrawnMap? Map)
{
    /// <summary>Europe with names, and how to reach what is far from it; null where there are too many centres.</summary>
    public Atlas? Atlas { get; init; }
}

/// <summary>All countries in some relation to the network, the closest relation first.</summary>
public sealed class CountryListQuery(NetworkDbContext db, CentreIndexSnapshot snapshot)
{
    public async Task<CountryListPage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var known = await db.Countries
            .Published()
            .OrderBy(c => c.Id)
            .Select(c => new { c.Code, c.NotedRelations, c.Text })
            .ToDictionaryAsync(c => c.Code, cancellationToken);
        var withProtocol = await db.Protocols
            .Published()
            .SelectMany(protocol => protocol.Countries)
            .Select(country => country.Code)
            .Distinct()
            .ToListAsync(cancellationToken);

        var groups = known.Keys.Union(index.ByCountry.Keys)
            .Select(code => (Code: code, Of: index.ByCountry.GetValueOrDefault(code, CountryCentres.None)))
            .Select(country => new CountryRow(
                country.Code.ToLowerInvariant(),
                CountryLink.NameOf(index, country.Code),
                Country.RelationOf(
                    country.Of.Memberships, withProtocol.Contains(country.Code),
                    known.GetValueOrDefault(country.Code)?.NotedRelations ?? []),
                country.Of.CurrentCount,
                known.GetValueOrDefault(country.Code)?.Text))
            .OrderBy(row => row.Name.Text, SiteLanguages.Current.Collation).ThenBy(row => row.Slug, StringComparer.Ordinal)
            .GroupBy(row => row.Relation)
            .OrderBy(group => group.Key)
            .Select(group => new CountryGroup(group.Key, [.. group]))
            .ToList();
        return new CountryListPage(index.CurrentCount, index.CurrentCountryCount, groups, CentreMap.OfCurrent(index))
        {
            Atlas = CentreMap.AtlasOf(index, index.CurrentNumbers, isOverview: true),
        };
    }
}
