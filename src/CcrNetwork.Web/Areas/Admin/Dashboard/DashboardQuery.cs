using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Comments;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Links;
using CcrNetwork.Web.Areas.Admin.Undelivered;
using CcrNetwork.Web.Areas.Admin.Withholding;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Dashboard;

/// <summary>How much of a kind of content asks for attention.</summary>
public sealed record CareRow(string Kind, int Stale, int Doubtful, int Missing, int Outdated)
{
    public bool HasAny => Stale + Doubtful + Missing + Outdated > 0;
}

/// <summary>One thing that content may ask for: a column of what needs care.</summary>
/// <param name="Heading">The key of its text.</param>
/// <param name="Filter">What the table of a kind is asked to show just these items.</param>
public sealed record CareColumn(string Heading, string Filter, Func<CareRow, int> Count)
{
    public static readonly IReadOnlyList<CareColumn> All =
    [
        new("Admin.Content.Doubtful", "doubtful=yes", row => row.Doubtful),
        new("Admin.Content.Stale", "stale=yes", row => row.Stale),
        new("Admin.Dashboard.MissingTranslations", $"translation={ContentFilter.Missing}", row => row.Missing),
        new("Admin.Dashboard.OutdatedTranslations", $"translation={ContentFilter.Outdated}", row => row.Outdated),
    ];
}

public sealed record WatchedCallRow(int Id, LocalizedText Title, CallState State, DateTime? At, string TimeZone);

public sealed record ChangeRow(DateTime At, string ActorName, string Action, string Subject, int? SubjectId, string SubjectName);

/// <param name="On">Null for one that has no next step yet.</param>
public sealed record StepRow(int Id, string Site, string? Step, DateOnly? On);

public sealed record ReviewRow(int Id, string Heading, DateOnly On);

public sealed record DashboardPage(
    IReadOnlyList<DraftRow> ToReview, IReadOnlyList<DraftRow> Mine, IReadOnlyList<CareRow> Care,
    IReadOnlyList<WatchedCallRow> Calls, IReadOnlyList<ChangeRow> Changes)
{
    /// <summary>Only what some content asks for: a column of zeros tells nothing.</summary>
    public IEnumerable<CareColumn> CareColumns => CareColumn.All.Where(column => Care.Any(row => column.Count(row) > 0));

    /// <summary>Candidatures whose next step is due, or that have none.</summary>
    public IReadOnlyList<StepRow> Steps { get; init; } = [];

    /// <summary>What goes online or off it by itself, the next first.</summary>
    public IReadOnlyList<PlannedRow> Planned { get; init; } = [];

    /// <summary>Whether what waits for review waits for the one who looks.</summary>
    public bool MayDecide { get; init; }

    /// <summary>Documents of the library that should be read again.</summary>
    public IReadOnlyList<ReviewRow> Reviews { get; init; } = [];

    /// <summary>Items with links that do not lead where they should.</summary>
    public IReadOnlyList<LinkHolder> Links { get; init; } = [];

    public bool SeesAllLinks { get; init; }

    /// <summary>Null for who cannot mend it.</summary>
    public LegalNoticeState? LegalNotice { get; init; }

    /// <summary>Items that were taken off the pages because they cannot be read.</summary>
    public IReadOnlyList<WithheldItem> Withheld { get; init; } = [];

    /// <summary>Drafts and other items that are not public and cannot be read.</summary>
    public IReadOnlyList<WithheldItem> Damaged { get; init; } = [];

    /// <summary>Open comments that are put to the one who looks, the oldest first.</summary>
    public IReadOnlyList<PutComment> Comments { get; init; } = [];

    /// <summary>Messages that did not arrive and that the one who looks can do something about, the last first.</summary>
    public IReadOnlyList<UndeliveredRow> Undelivered { get; init; } = [];

    public int UndeliveredCount { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>What there is to do, in numbers.</summary>
    public IEnumerable<ToDoCount> ToDo
    {
        get
        {
            yield return new("review", "Admin.Dashboard.Count.Review", ToReview.Count);
            yield return new("mine", "Admin.Dashboard.Count.Mine", Mine.Count);
            if (Comments.Count > 0)
            {
                yield return new("comments", "Admin.Dashboard.Count.Comments", Comments.Count);
            }

            if (UndeliveredCount > 0)
            {
                yield return new("undelivered", "Admin.Dashboard.Count.Undelivered", UndeliveredCount);
            }

            yield return new("planned", "Admin.Dashboard.Count.Planned", Planned.Count);
            yield return new("broken-links", "Admin.Dashboard.Count.Links", Links.Count);
            if (SeesAllLinks)
            {
                yield return new("next-steps", "Admin.Dashboard.Count.Steps", Steps.Count);
                yield return new("calls", "Admin.Dashboard.Count.Closing", Calls.Count(call => call.State == CallState.ClosingSoon));
            }
        }
    }
}

/// <summary>What is to be done, for the person who looks.</summary>
public sealed class DashboardQuery(
    NetworkDbContext db, ContentKinds kinds, DraftsUnderWay underWay, ItemHeadings itemHeadings, LegalNoticeQuery legalNotice,
    WithheldItems withheld, UndeliveredMail undelivered, CommentsQuery comments, TimeProvider clock)
{
    private const int ShownOfEach = 12;
    private const int DaysAhead = 7;

    public async Task<DashboardPage> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        return new DashboardPage(
            await underWay.CountedAsync(await underWay.ToReviewAsync(actor, cancellationToken), cancellationToken),
            await underWay.MineAsync(actor, cancellationToken),
            await CareAsync(actor, cancellationToken),
            actor.Role == StaffRole.CentreEditor ? [] : await CallsAsync(cancellationToken),
            await ChangesAsync(actor, cancellationToken))
        {
            Steps = actor.MayEditAllContent ? await StepsAsync(cancellationToken) : [],
            Reviews = actor.MayEditAllContent ? await ReviewsAsync(cancellationToken) : [],
            LegalNotice = actor.MayEditAllContent ? await legalNotice.RunAsync(cancellationToken) : null,
            Links = await LinksAsync(actor, cancellationToken),
            SeesAllLinks = actor.MayEditAllContent,
            Planned = await underWay.PlannedAsync(actor, ShownOfEach, cancellationToken),
            MayDecide = actor.MayPublish(),
            Withheld = await withheld.OfAsync(actor, cancellationToken),
            Damaged = await withheld.DamagedForAsync(actor, cancellationToken),
            Comments = await comments.ForAsync(actor, cancellationToken),
            Undelivered = await undelivered.OfAsync(actor, ShownOfEach, cancellationToken),
            UndeliveredCount = await undelivered.CountAsync(actor, cancellationToken),
            Today = OfficeDay.Of(clock.GetUtcNow()),
        };
    }

    private async Task<List<CareRow>> CareAsync(Actor actor, CancellationToken cancellationToken)
    {
        var limit = DateOnly.FromDateTime(clock.UtcNow()).AddDays(-ContentListQuery.StaleAfterDays);
        var limitAt = limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var outdated = await db.EditorialRecords
            .Where(record => record.OutdatedTranslations > 0)
            .GroupBy(record => record.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Kind, row => row.Count, cancellationToken);
        var rows = new List<CareRow>();
        foreach (var kind in kinds.All.Where(kind => actor.MaySee(kind)))
        {
            var counts = await kind.ItemsFor(db, actor)
                .GroupBy(_ => 1)
                .Select(group => new
                {
                    Stale = group.Count(
                        item => item.State == PublicationState.Published
                            && (item.ConfirmedOn == null ? item.PublishedAt < limitAt : item.ConfirmedOn < limit)),
                    Doubtful = group.Count(item => (item.ConfirmedOn == null || item.ConfirmedOn < limit)
                        && (item.Confidence == Confidence.Low
                            || item.Confidence == Confidence.Medium
                            || (item.Confidence == null && item.Notes != null))),
                    Missing = group.Count(item => item.MissingTranslations > 0),
                })
                .SingleOrDefaultAsync(cancellationToken);
            rows.Add(new CareRow(
                kind.Name, kind.HasPages ? counts?.Stale ?? 0 : 0, counts?.Doubtful ?? 0, counts?.Missing ?? 0,
                outdated.GetValueOrDefault(kind.Name)));
        }

        return rows.Where(row => row.HasAny).ToList();
    }

    private async Task<List<LinkHolder>> LinksAsync(Actor actor, CancellationToken cancellationToken)
    {
        var places = await db.LinkChecks
            .Where(link => link.State == LinkState.Broken)
            .SelectMany(link => link.Places, (_, place) => new { place.Kind, place.ItemId })
            .Distinct()
            .OrderBy(place => place.Kind).ThenBy(place => place.ItemId)
            .Take(200)
            .ToListAsync(cancellationToken);
        var headings = await itemHeadings.OfAsync(places.Select(place => (place.Kind, place.ItemId)), actor, cancellationToken);
        return headings.Take(ShownOfEach).Select(item => new LinkHolder(item.Key.Kind, item.Key.Id, item.Value)).ToList();
    }

    /// <summary>Published calls that are not over, the next to close first.</summary>
    private async Task<List<WatchedCallRow>> CallsAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var calls = await db.Calls
            .Published()
            .Where(call => !call.HasEnded && (call.ClosesAt == null || call.ClosesAt > now))
            .OrderBy(call => call.ClosesAt == null).ThenBy(call => call.ClosesAt).ThenBy(call => call.Id)
            .Select(call => new { call.Id, call.Title, call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded, call.TimeZone })
            .Take(ShownOfEach)
            .ToListAsync(cancellationToken);
        return calls
            .Select(call => new WatchedCallRow(
                call.Id, call.Title, new CallSchedule(call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded).StateAt(now),
                call.ClosesAt ?? call.OpensAt, call.TimeZone))
            .ToList();
    }

    private async Task<List<StepRow>> StepsAsync(CancellationToken cancellationToken)
    {
        var soon = OfficeDay.Of(clock.GetUtcNow()).AddDays(DaysAhead);
        CandidatureStage[] ends = [CandidatureStage.Decision, CandidatureStage.Closed, CandidatureStage.Member];
        return await db.Candidatures
            .Where(c => c.NextStepOn <= soon || (c.NextStepOn == null && !ends.Contains(c.Stage)))
            .OrderBy(c => c.NextStepOn == null).ThenBy(c => c.NextStepOn).ThenBy(c => c.Id)
            .Select(c => new StepRow(c.Id, c.Site, c.NextStep, c.NextStepOn))
            .Take(ShownOfEach)
            .ToListAsync(cancellationToken);
    }

    private async Task<List<ReviewRow>> ReviewsAsync(CancellationToken cancellationToken)
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        return await db.Resources
            .Published()
            .Where(r => r.ReviewOn <= today)
            .OrderBy(r => r.ReviewOn).ThenBy(r => r.Id)
            .Select(r => new ReviewRow(r.Id, r.Heading, r.ReviewOn!.Value))
            .Take(ShownOfEach)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Who writes for a centre sees what became of its page.</summary>
    private async Task<List<ChangeRow>> ChangesAsync(Actor actor, CancellationToken cancellationToken)
    {
        var entries = db.AuditEntries.Where(entry => entry.Action.StartsWith("content."));
        if (actor.Role == StaffRole.CentreEditor)
        {
            var own = actor.CentreIds.ToList();
            entries = entries.Where(
                entry => entry.Subject == CentreContentKind.KindName && entry.SubjectId != null && own.Contains(entry.SubjectId.Value));
        }

        return await entries
            .OrderByDescending(entry => entry.Id)
            .Take(ShownOfEach)
            .Select(entry => new ChangeRow(entry.At, entry.ActorName, entry.Action, entry.Subject, entry.SubjectId, entry.SubjectName))
            .ToListAsync(cancellationToken);
    }
}
