using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>The current members whose pages were published last, as entries of a feed.</summary>
public sealed class CentreFeedQuery(NetworkDbContext db, CentreIndexSnapshot snapshot) : IFeedQuery<NoFilter>
{
    private const int Most = 30;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(NoFilter filter, string origin, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var centres = await db.Centres
            .Published()
            .InTheNetwork()
            .OrderByDescending(c => c.PublishedAt).ThenByDescending(c => c.Membership.Since).ThenBy(c => c.Id)
            .Take(Most)
            .Select(c => new { c.Id, c.Slug, c.Name, c.Address.City, c.Address.CountryCode, c.Lead, c.ChangedAt, c.PublishedAt })
            .ToListAsync(cancellationToken);
        var language = SiteLanguages.Current.Code;
        return [.. centres.Select(centre => new FeedEntry(
            $"centre-{centre.Id}",
            centre.Name,
            $"{origin}/{language}/centres/{centre.Slug}",
            centre.ChangedAt,
            centre.PublishedAt,
            $"{centre.City}, {FacetLabels.Country(index, centre.CountryCode)}. {centre.Lead?.In(language).Text}".TrimEnd()))];
    }
}
