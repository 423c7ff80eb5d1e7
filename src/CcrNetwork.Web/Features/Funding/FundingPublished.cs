using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Funding;

internal sealed class FundingPublished : PublishedKind<FundingCall>
{
    public override string Name => "Funding";

    public override int Order => 90;

    public override string Address => "/funding";

    public override ListPage List => new("Funding.Title", "Funding.Description", "financement subvention appel à projets funding grant");

    public override FootSection? Foot => FootSection.Explore;

    public override bool IsOpenData => true;

    public override IReadOnlyList<DatasetFile> Files =>
    [
        new(DataFormat.Calendar, "/funding.ics"),
        new(DataFormat.Atom, "/funding.atom"),
    ];

    public override IReadOnlyList<string> LinkedDataTypes => ["Grant", "Event"];

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(c => c.Id).Select(c => new { c.Slug, c.Title, c.Summary, c.Funder, c.Programme, c.Themes, c.Countries }),
            c => new SearchEntry(
                PathOf(c.Slug), c.Title, c.Summary,
                $"appel à projets call for projects {c.Funder} {SearchReading.Everything(c.Programme)} {string.Join(' ', c.Themes.Select(theme => reading.Words($"Funding.Theme.{theme}")))} {reading.CountryNames(c.Countries)}"),
            cancellationToken);
}
