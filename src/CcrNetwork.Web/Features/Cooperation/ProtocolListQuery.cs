using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Cooperation;

/// <param name="Centres">The published centres that it concerns or that came of it.</param>
public sealed record ProtocolListing(
    ProtocolRow Row, IReadOnlyList<LocalizedText> Signatories, IReadOnlyList<CountryLink> Countries, IReadOnlyList<IndexedCentre> Centres);

public sealed record ProtocolGroup(ProtocolStatus Status, IReadOnlyList<ProtocolListing> Protocols);

/// <param name="Value">As in the query string.</param>
public sealed record ProtocolOption(string Value, string Label, int Count, bool IsChosen);

public sealed record ProtocolListPage(
    IReadOnlyList<AreaRow> Areas, int Total, IReadOnlyList<ProtocolGroup> Groups, IReadOnlyList<ProtocolOption> Countries,
    IReadOnlyList<ProtocolOption> Kinds)
{
    public bool IsFiltered => Countries.Concat(Kinds).Any(option => option.IsChosen);
}

/// <summary>The published protocols by status: what holds first, what has ended last.</summary>
public sealed class ProtocolListQuery(
    NetworkDbContext db, AreaPageQuery areas, CentreIndexSnapshot snapshot, Infrastructure.Localization.Texts texts)
{
    private static readonly ProtocolStatus[] Order =
        [ProtocolStatus.InForce, ProtocolStatus.Recurring, ProtocolStatus.Planned, ProtocolStatus.Unknown, ProtocolStatus.Ended];

    public async Task<ProtocolListPage> RunAsync(ProtocolFilter filter, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var all = await db.Protocols
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new ProtocolSource(
                p.Slug, p.Name, p.Kind, p.Status, p.SignedOn, p.EndedOn, p.Signatories,
                p.Countries.OrderBy(c => c.Id).Select(c => c.Code).ToList(),
                p.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList()))
            .ToListAsync(cancellationToken);

        var code = filter.Country?.ToUpperInvariant();
        var country = all.Exists(p => p.CountryCodes.Contains(code)) ? code : null;
        var kind = all.Exists(p => p.Kind == filter.ChosenKind) ? filter.ChosenKind : null;
        bool InCountry(ProtocolSource p) => country is null || p.CountryCodes.Contains(country);
        bool OfKind(ProtocolSource p) => kind is null || p.Kind == kind;

        var chosen = all.Where(p => InCountry(p) && OfKind(p)).ToDictionary(p => p.Slug);
        var groups = ProtocolRow.Ordered(chosen.Values.Select(p => p.Row))
            .GroupBy(row => row.Status)
            .OrderBy(group => Array.IndexOf(Order, group.Key))
            .Select(group => new ProtocolGroup(group.Key, [.. group.Select(row => Listing(index, chosen[row.Slug]))]))
            .ToList();
        return new ProtocolListPage(
            await areas.AllAsync(cancellationToken), chosen.Count, groups, CountryOptions(index, all.Where(OfKind).ToList(), country),
            KindOptions(all.Where(InCountry).ToList(), kind));
    }

    private static ProtocolListing Listing(CentreIndex index, ProtocolSource source) => new(
        source.Row,
        source.Signatories,
        [.. source.CountryCodes.Select(code => CountryLink.Of(index, code))],
        [.. source.CentreSlugs.Where(index.BySlug.ContainsKey).Select(slug => index.Centres[index.BySlug[slug]])]);

    private static List<ProtocolOption> CountryOptions(CentreIndex index, List<ProtocolSource> protocols, string? chosen) =>
        [.. protocols
            .SelectMany(p => p.CountryCodes)
            .GroupBy(code => code)
            .Select(group => new ProtocolOption(
                group.Key.ToLowerInvariant(), CountryLink.NameOf(index, group.Key).Text, group.Count(), group.Key == chosen))
            .OrderBy(option => option.Label, SiteLanguages.Current.Collation)];

    private List<ProtocolOption> KindOptions(List<ProtocolSource> protocols, ProtocolKind? chosen) =>
        [.. protocols
            .GroupBy(p => p.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new ProtocolOption(
                CentreIndex.Kebab(group.Key), texts[$"Cooperation.Kind.{group.Key}"], group.Count(), group.Key == chosen))];

    private sealed record ProtocolSource(
        string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn,
        IReadOnlyList<LocalizedText> Signatories, IReadOnlyList<string> CountryCodes, IReadOnlyList<string> CentreSlugs)
    {
        public ProtocolRow Row => new(Slug, Name, Kind, Status, SignedOn, EndedOn);
    }
}
