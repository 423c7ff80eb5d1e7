using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Previews;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <param name="Countries">Names of the countries from which partners are wanted; none means any.</param>
/// <param name="IsCurrent">False for one that is archived or over.</param>
public sealed record NoticePage(
    Notice Notice, bool IsCurrent, string? Country, IReadOnlyList<string> Countries);

/// <summary>The page of one notice for everyone.</summary>
public sealed class PartnerSearchPageQuery(NetworkDbContext db, CentreIndexSnapshot centres, PreviewedItem previewed, TimeProvider clock)
{
    private IQueryable<Domain.Cooperation.PartnerSearch> Open =>
        previewed.IdOf<Domain.Cooperation.PartnerSearch>() is { } id
            ? db.PartnerSearches.Where(s => s.Audience == Audience.Everyone || s.Id == id)
            : db.PartnerSearches.ForEveryone();

    /// <summary>
    /// Null when there is no such notice for everyone; a preview shows its own, for whomever it is. One that is over comes back
    /// with <c>IsCurrent</c> false.
    /// </summary>
    public Task<NoticePage?> RunAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync(Open, slug, cancellationToken);

    /// <summary>Also those for members only: the caller has asked who reads.</summary>
    public Task<NoticePage?> ForMembersAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync(db.PartnerSearches, slug, cancellationToken);

    private async Task<NoticePage?> ReadAsync(
        IQueryable<Domain.Cooperation.PartnerSearch> searches, string slug, CancellationToken cancellationToken)
    {
        var found = searches.WithSlug(slug).PublishedOrGone();
        if (await found.OrderBy(s => s.Id).Read().FirstOrDefaultAsync(cancellationToken) is not { } notice)
        {
            return null;
        }

        var index = await centres.GetAsync(cancellationToken);
        return new NoticePage(
            notice, notice.IsPublished && notice.EndsOn >= OfficeDay.Of(clock.GetUtcNow()),
            notice.Centre is { } centre ? FacetLabels.Country(index, centre.CountryCode) : null,
            [.. notice.WantedCountries.Select(code => FacetLabels.Country(index, code))]);
    }
}
