using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Network;

internal sealed class TimelinePublished : PublishedKind<TimelineEvent>
{
    public override string Name => "Timeline";

    public override int Order => 120;

    public override string Address => "/network/history";

    public override bool HasPages => false;

    public override ListPage List => new("Network.History", "Network.HistoryLead", "chronologie dates timeline origins 1972 1973");

    public override FootSection? Foot => FootSection.Network;

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(e => e.On).ThenBy(e => e.Id).Select(e => new { e.Slug, e.On, e.Category, e.Text }),
            e => new SearchEntry(PathOf(e.Slug), reading.Dated(e.On, $"Network.Category.{e.Category}"), e.Text),
            cancellationToken);
}
