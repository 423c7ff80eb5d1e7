using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Residencies;

internal sealed class CallsPublished : PublishedKind<Call>
{
    public override string Name => "Calls";

    public override int Order => 50;

    public override string Address => "/residencies/calls";

    public override ListPage List => new("Residencies.Calls", "Residencies.CallsDescription", "appel à candidatures candidature open call deadline date limite");

    public override FootSection? Foot => FootSection.Explore;

    public override bool IsOpenData => true;

    public override IReadOnlyList<DatasetFile> Files =>
    [
        new(DataFormat.Calendar, "/residencies/calls.ics"),
        new(DataFormat.Atom, "/residencies/calls.atom"),
    ];

    public override IReadOnlyList<string> LinkedDataTypes => ["Event"];

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Year, c.Audience, c.Summary }),
            c => new SearchEntry(PathOf(c.Slug), c.Title, SearchReading.Joined(c.Summary, c.Audience), $"appel à candidatures open call {c.Year}"),
            cancellationToken);
}
