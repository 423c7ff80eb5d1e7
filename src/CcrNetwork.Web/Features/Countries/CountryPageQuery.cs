using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Countries;

/// <summary>Everything on the page of one country; centres that are no members stand apart.</summary>
public sealed record CountryPage
{
    public required string Code { get; init; }

    public required TextInLanguage Name { get; init; }

    public required CountryFacts Facts { get; init; }

    /// <summary>The closest first.</summary>
    public IReadOnlyList<CountryRelation> Relations { get; init; } = [];

    /// <summary>How many centres count as members today.</summary>
    public int CurrentCount { get; init; }

    /// <summary>Those, or of very many the first; all are in the directory.</summary>
    public IReadOnlyList<CentreCard> Current { get; init; } = [];

    public IReadOnlyList<CentreCard> Prospective { get; init; } = [];

    public IReadOnlyList<CentreCard> Former { get; init; } = [];

    public IReadOnlyList<ProtocolRow> Protocols { get; init; } = [];

    public IReadOnlyList<PartnerRow> Partners { get; init; } = [];

    /// <summary>The latest about it.</summary>
    public IReadOnlyList<NewsRow> News { get; init; } = [];

    /// <summary>Where the country has no plate, or too many centres for one.</summary>
    public DrawnMap? Map { get; init; }

    /// <summary>The country drawn by itself.</summary>
    public PlateMap? Plate { get; init; }

    public bool IsShown { get; init; }
}

/// <summary>What the row of a country holds; nothing for a country that only its centres make known.</summary>
public sealed record CountryFacts(
    LocalizedText? Text, IReadOnlyList<CountryRelation> NotedRelations, IReadOnlyList<string> FormerCentresNamed,
    IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, bool IsPublished)
{
    public static readonly CountryFacts None = new(null, [], [], [], null, false);
}

public sealed class CountryPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, NewsSnapshot news, FacetLabels labels)
{
    /// <summary>Of each group; no country has half as many today.</summary>
    private const int MostCards = 60;

    /// <summary>
    /// Null when there is no such country. A published centre is enough to make a page of its country; a withdrawn country
    /// without one comes back with <c>IsShown</c> false.
    /// </summary>
    public async Task<CountryPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        // White space alone is bound to null.
        if (slug is not { Length: Country.CodeLength } || !slug.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var code = slug.ToUpperInvariant();
        var facts = await db.Countries
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(c => new CountryFacts(
                c.Text, c.NotedRelations, c.FormerCentresNamed, c.Sources, c.ConfirmedOn, c.State == PublicationState.Published))
            .FirstOrDefaultAsync(cancellationToken);
        var all = index.ByCountry.GetValueOrDefault(code, CountryCentres.None);
        var centres = all.Centres;
        if (facts is not { IsPublished: true } && centres.Count == 0)
        {
            return facts is null ? null : new CountryPage
            {
                Code = code,
                Name = CountryLink.NameOf(index, code),
                Facts = CountryFacts.None,
            };
        }

        var shown = facts is { IsPublished: true } ? facts : CountryFacts.None;
        var protocols = await ProtocolsAsync(slug, cancellationToken);
        var plate = CentreMap.OfCountry(code, centres);
        return new CountryPage
        {
            Code = code,
            Name = CountryLink.NameOf(index, code),
            Facts = shown,
            Relations = Country.RelationsOf(all.Memberships, protocols.Count > 0, shown.NotedRelations),
            CurrentCount = all.CurrentCount,
            Current = Cards(index, centres.Where(centre => centre.IsCurrent)),
            Prospective = Cards(index, centres.Where(centre => centre.Membership == MembershipKind.Prospective)),
            Former = Cards(index, centres.Where(centre => centre.Membership == MembershipKind.Former)),
            Protocols = protocols,
            News = (await news.GetAsync(cancellationToken)).OfCountry(code),
            Partners = await PartnersAsync(code, cancellationToken),
            Map = plate is null ? CentreMap.OfAll(centres, new CentreFilter { Chosen = ChosenFacets.Of([(Facets.Country, slug)]) }) : null,
            Plate = plate,
            IsShown = true,
        };
    }

    private List<CentreCard> Cards(CentreIndex index, IEnumerable<IndexedCentre> centres) =>
        [.. centres.Take(MostCards).Select(centre => labels.Card(index, centre))];

    private async Task<IReadOnlyList<ProtocolRow>> ProtocolsAsync(string slug, CancellationToken cancellationToken)
    {
        var rows = await db.Protocols
            .Published()
            .Where(protocol => protocol.Countries.Any(country => country.Slug == slug))
            .Select(ProtocolRow.Projection)
            .ToListAsync(cancellationToken);
        return ProtocolRow.Ordered(rows);
    }

    private async Task<IReadOnlyList<PartnerRow>> PartnersAsync(string code, CancellationToken cancellationToken)
    {
        var rows = await db.Partners
            .Published()
            .Where(partner => partner.CountryCode == code)
            .Select(PartnerRow.Projection)
            .ToListAsync(cancellationToken);
        return PartnerRow.Ordered(rows);
    }
}
