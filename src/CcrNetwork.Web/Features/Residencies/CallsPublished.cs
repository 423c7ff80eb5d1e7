using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Residencies;

internal sealed class CallsPublished : PublishedKind<Call>
{
    public override string Name => "Calls";

    public override int Order => 50;

    public override string Address => "/residencies/calls";

    public override ListPage List =>
        new("Residencies.Calls", "Residencies.CallsDescription", "appel à candidatures candidature open call deadline date limite");

    public override FootSection? Foot => FootSection.Explore;

    protected override IReadOnlyList<DatasetFile> FurtherFiles =>
    [
        new(DataFormat.Calendar, "/residencies/calls.ics"),
    ];

    public override Feed Feed { get; } = new Feed<CallFeedQuery, NoFilter>("Residencies.Calendar.Name", typeof(ResidencyProgramme));

    public override IReadOnlyList<string> LinkedDataTypes => ["Event"];

    public override ApiList Api => field ??= new ApiList<ApiCall>(
        "Residencies", "Calls for applications with their state of the moment, the latest deadline first.",
        [typeof(Call), typeof(ResidencyProgramme)],
        (db, now) => Visible(db, now).OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id)
            .Select(c => new ApiCall(
                c.Slug, c.Title,
                c.Programmes.Where(p => p.State == PublicationState.Published).OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                c.Year, c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded, c.TimeZone, c.Audience, c.Summary, c.ApplyUrl, c.Sources)))
    {
        Complete = (call, now) =>
            call with { State = new CallSchedule(call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded).StateAt(now.UtcDateTime) },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderByDescending(c => c.ClosesAt)
                .ThenBy(c => c.Id)
                .Select(c => new { c.Slug, c.Title, c.Year, c.Audience, c.Summary }),
            c => new SearchEntry(
                PathOf(c.Slug), c.Title, SearchReading.Joined(c.Summary, c.Audience), $"appel à candidatures open call {c.Year}"),
            cancellationToken);
}
