using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Funding;

internal sealed class FundingPublished : PublishedKind<FundingCall>
{
    public override string Name => "Funding";

    public override int Order => 90;

    public override string Address => "/funding";

    public override ListPage List => new("Funding.Title", "Funding.Description", "financement subvention appel à projets funding grant");

    public override FootSection? Foot => FootSection.Explore;

    protected override IReadOnlyList<DatasetFile> FurtherFiles =>
    [
        new(DataFormat.Calendar, "/funding.ics"),
    ];

    public override Feed Feed { get; } = new Feed<FundingFeedQuery, FundingFilter>("Funding.FeedTitle");

    public override IReadOnlyList<string> LinkedDataTypes => ["Grant", "Event"];

    public override ApiList Api => field ??= new ApiList<ApiFundingCall>(
        "Cooperation", "Calls for projects of other funders with their state of the moment, the newest first.", [typeof(FundingCall)],
        (db, now) => Visible(db, now).OrderByDescending(c => c.PublishedAt).ThenByDescending(c => c.Id)
            .Select(c => new ApiFundingCall(
                c.Slug, c.Title, c.Programme, c.Funder, c.FunderKind, c.Summary, c.Applicants, c.AmountMin, c.AmountMax, c.CoFundingRate,
                c.OpensAt, c.CutOffs, c.Countries, c.Themes, c.SourceUrl, c.Sources)))
    {
        Complete = (call, now) => call with { State = new FundingSchedule(call.OpensAt, call.CutOffs).StateAt(now.UtcDateTime) },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderBy(c => c.Id)
                .Select(c => new { c.Slug, c.Title, c.Summary, c.Funder, c.Programme, c.Themes, c.Countries }),
            c => new SearchEntry(
                PathOf(c.Slug), c.Title, c.Summary,
                $"appel à projets call for projects {c.Funder} {SearchReading.Everything(c.Programme)} {string.Join(' ', c.Themes.Select(theme => reading.Words($"Funding.Theme.{theme}")))} {reading.CountryNames(c.Countries)}"),
            cancellationToken);
}
