using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Agenda;

internal sealed class AgendaPublished : PublishedKind<AgendaEvent>
{
    public override string Name => "Agenda";

    public override int Order => 110;

    public override string Address => "/agenda";

    public override ListPage List =>
        new("Agenda.Title", "Agenda.Description", "événements rencontres formations events meetings training calendrier");

    public override FootSection? Foot => FootSection.Explore;

    protected override IReadOnlyList<DatasetFile> FurtherFiles =>
    [
        new(DataFormat.Calendar, "/agenda.ics"),
    ];

    public override IReadOnlyList<string> LinkedDataTypes => ["Event"];

    /// <summary>The days of calls stand in the agenda too.</summary>
    public override async Task<bool> IsFurnishedAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        await base.IsFurnishedAsync(db, cancellationToken)
        || await db.Calls.Published().AnyAsync(call => call.OpensAt != null || call.ClosesAt != null, cancellationToken);

    public override ApiList Api => field ??= new ApiList<ApiEvent>(
        "Editorial", "Events, the latest first; past ones too.", [typeof(AgendaEvent), typeof(Centre)],
        (db, now) => Visible(db, now).OrderByDescending(e => e.StartsAt).ThenBy(e => e.Id)
            .Select(e => new ApiEvent(
                e.Slug, e.Title, e.Kind, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.Place, e.City, e.CountryCode,
                e.TakesRegistrations ? null : e.OnlineUrl, e.Lead, e.Text,
                e.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                e.Sources)))
    {
        Complete = (item, _) => item with { Text = RichText.ToPlain(item.Text) },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderByDescending(e => e.StartsAt).ThenBy(e => e.Id)
                .Select(e => new { e.Slug, e.Title, e.Kind, e.Lead, e.Text, e.Place, e.City, e.CountryCode }),
            e => new SearchEntry(
                PathOf(e.Slug), e.Title, SearchReading.Joined(e.Lead, RichText.ToPlain(e.Text)),
                $"{reading.Words($"Agenda.Kind.{e.Kind}")} {e.Place} {e.City} {reading.CountryName(e.CountryCode)}"),
            cancellationToken);
}
