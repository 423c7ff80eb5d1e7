using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.Search;
using CcrNetwork.Web.Features.TextPages;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using CcrNetwork.Web.Infrastructure.Media;

namespace CcrNetwork.Web.Features;

/// <summary>Reads what is kept in memory at the start, and again before it grows old.</summary>
internal sealed class SnapshotWork(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<SnapshotWork> log,
    CentreIndexSnapshot centres, CentreTiesSnapshot ties, SearchIndexSnapshot others, NewsSnapshot news,
    CentreAnnouncementsSnapshot announcements, PageLinksSnapshot pages, PublishedPictures pictures)
    : PeriodicWork(scopes, clock, log)
{
    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await centres.RefreshAsync(cancellationToken);
        await ties.RefreshAsync(cancellationToken);
        await others.RefreshAsync(cancellationToken);
        await news.RefreshAsync(cancellationToken);
        await announcements.RefreshAsync(cancellationToken);
        await pages.RefreshAsync(cancellationToken);
        await pictures.RefreshAsync(cancellationToken);
    }
}
