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

public sealed record CountryListPage(int CentreCount, int CountryCount, IReadOnlyList<CountryGroup> Groups, DrawnMap? Map);

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
        var centres = index.Centres.ToLookup(centre => centre.CountryCode);

        var groups = known.Keys.Union(centres.Select(group => group.Key))
            .Select(code => new CountryRow(
                code.ToLowerInvariant(),
                CountryLink.NameOf(index, code),
                Country.RelationOf(
                    centres[code].Select(centre => centre.Membership), withProtocol.Contains(code),
                    known.GetValueOrDefault(code)?.NotedRelations ?? []),
                centres[code].Count(centre => centre.IsCurrent),
                known.GetValueOrDefault(code)?.Text))
            .OrderBy(row => row.Name.Text, SiteLanguages.Current.Collation).ThenBy(row => row.Slug, StringComparer.Ordinal)
            .GroupBy(row => row.Relation)
            .OrderBy(group => group.Key)
            .Select(group => new CountryGroup(group.Key, [.. group]))
            .ToList();
        return new CountryListPage(index.CurrentCount, index.CurrentCountryCount, groups, CentreMap.Of(index.Current, new CentreFilter()));
    }
}
