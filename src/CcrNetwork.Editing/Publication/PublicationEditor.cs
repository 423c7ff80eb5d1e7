using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Publication;

/// <summary>Says what became of a step on the way to the public.</summary>
public abstract record PublicationOutcome
{
    public sealed record Done : PublicationOutcome
    {
        /// <summary>It was so already, as after a second click: nothing is written and nobody is told again.</summary>
        public bool HadNothingToDo { get; init; }
    }

    public sealed record Missing : PublicationOutcome;

    public sealed record Forbidden : PublicationOutcome;

    /// <summary>The item is not fit to be public yet.</summary>
    public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : PublicationOutcome;

    /// <summary>Somebody has saved since the page was shown: what would be published is not what was seen.</summary>
    public sealed record Outdated : PublicationOutcome;
}

/// <summary>Takes drafts to the public and items off it. Each step is one transaction with its audit entry.</summary>
public sealed class PublicationEditor(
    NetworkDbContext db, EditedItems items, IEnumerable<IPublicationFollower> followers, IPortalAddresses addresses, TimeProvider clock)
{
    private static Task<PublicationOutcome> Taken => Task.FromResult<PublicationOutcome>(new PublicationOutcome.Done());

    private static Task<PublicationOutcome> Already =>
        Task.FromResult<PublicationOutcome>(new PublicationOutcome.Done { HadNothingToDo = true });

    private DateTime Now => clock.UtcNow();

    /// <param name="number">The revision that the person saw.</param>
    public Task<PublicationOutcome> SubmitAsync(
        ContentKind kind, int id, int number, string? note, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayEdit(), PublicationStep.Submitted, note, async edited =>
        {
            if (edited.Record.Stage == DraftStage.InReview
                && edited.Record.StageByAccountId == actor.AccountId
                && edited.Record.Note == note)
            {
                return new PublicationOutcome.Done { HadNothingToDo = true };
            }

            // What cannot go online is not worth a reviewer's time.
            var problems = await ProblemsAsync(edited, cancellationToken);
            if (problems.Count > 0)
            {
                return new PublicationOutcome.Refused(problems);
            }

            edited.Record.Submit(actor, Now, note);
            return new PublicationOutcome.Done();
        }, cancellationToken);

    public Task<PublicationOutcome> SendBackAsync(
        ContentKind kind, int id, int number, string reason, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayPublish(), PublicationStep.SentBack, reason, edited =>
        {
            if (edited.Record.Stage == DraftStage.SentBack && edited.Record.Note == reason)
            {
                return Already;
            }

            edited.Record.SendBack(actor, Now, reason);
            return Taken;
        }, cancellationToken);

    public Task<PublicationOutcome> PublishAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayPublish(), PublicationStep.Published, null, async edited =>
        {
            if (edited.Item.IsPublished && !edited.Record.HasDraft && edited.Record.LiveId == edited.Head.Id)
            {
                return new PublicationOutcome.Done { HadNothingToDo = true };
            }

            var problems = await ProblemsAsync(edited, cancellationToken);
            if (problems.Count > 0)
            {
                return new PublicationOutcome.Refused(problems);
            }

            await PutOnlineAsync(edited, cancellationToken);
            return new PublicationOutcome.Done();
        }, cancellationToken);

    /// <param name="publishAt">The instant at which the draft goes online; null to take a plan back.</param>
    public Task<PublicationOutcome> ScheduleAsync(
        ContentKind kind, int id, int number, DateTime? publishAt, DateTime? archiveAt, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayPublish(), PublicationStep.Scheduled, $"{publishAt:u} – {archiveAt:u}", async edited =>
        {
            var problems = publishAt is null ? [] : await ProblemsAsync(edited, cancellationToken);
            if (problems.Count > 0)
            {
                return new PublicationOutcome.Refused(problems);
            }

            if (edited.Record.PublishAt == publishAt && edited.Record.ArchiveAt == archiveAt)
            {
                return new PublicationOutcome.Done { HadNothingToDo = true };
            }

            edited.Record.Schedule(publishAt, archiveAt);
            return new PublicationOutcome.Done();
        }, cancellationToken);

    public Task<PublicationOutcome> ArchiveAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayPublish(), PublicationStep.Archived, null, edited =>
        {
            if (edited.Item.State == PublicationState.Archived)
            {
                return Already;
            }

            edited.Item.Archive(Now);
            edited.Record.Schedule(edited.Record.PublishAt, archiveAt: null);
            return Taken;
        }, cancellationToken);

    /// <summary>Gives up the draft; history keeps it.</summary>
    public Task<PublicationOutcome> DiscardAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayEdit(), PublicationStep.Discarded, null, async edited =>
        {
            if (edited.Record.LiveId is not { } liveId)
            {
                return new PublicationOutcome.Outdated();
            }

            if (!edited.Record.HasDraft)
            {
                return new PublicationOutcome.Done { HadNothingToDo = true };
            }

            var live = await db.Revisions.FirstAsync(revision => revision.Id == liveId, cancellationToken);
            db.Add(edited.Record.Discard(live.Values, actor, Now));
            return new PublicationOutcome.Done();
        }, cancellationToken);

    /// <summary>Somebody responsible says that what is online is right today.</summary>
    public Task<PublicationOutcome> ConfirmAsync(ContentKind kind, int id, int number, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(kind, id, number, actor, actor.MayEdit(), PublicationStep.Confirmed, null, edited =>
        {
            if (edited.Item.ConfirmedOn == DateOnly.FromDateTime(Now))
            {
                return Already;
            }

            edited.Item.Confirm(DateOnly.FromDateTime(Now));
            return Taken;
        }, cancellationToken);

    /// <summary>All that stands between the newest revision and the public: faults, contradictions and gaps.</summary>
    public async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(EditedItem edited, CancellationToken cancellationToken)
    {
        var (kind, item, _, head) = edited;
        var problems = kind.Fields.SelectMany(field => field.Faults(head.Values).Concat(field.Gaps(head.Values)))
            .Concat(kind.Contradictions(head.Values))
            .Concat(kind.Gaps(head.Values))
            .Concat(await kind.TakenAsync(db, item.Id, head.Values, cancellationToken))
            .Concat(await kind.HiddenPicturesAsync(db, head.Values, cancellationToken))
            .ToList();
        var slug = SlugOf(edited);
        if (slug != item.Slug && await kind.Items(db).AnyAsync(other => other.Slug == slug && other.Id != item.Id, cancellationToken))
        {
            problems.Add(new FieldProblem("slug", "Admin.Editing.Problem.SlugTaken"));
        }

        if (kind.IsReserved(slug, addresses))
        {
            problems.Add(new FieldProblem("slug", "Admin.Editing.Problem.SlugReserved"));
        }

        return problems;
    }

    private async Task PutOnlineAsync(EditedItem edited, CancellationToken cancellationToken)
    {
        var (kind, item, record, head) = edited;
        if (SlugOf(edited) is var slug && slug != item.Slug)
        {
            await LeadOnAsync(kind, item, slug, cancellationToken);
            item.Rename(slug);
        }

        kind.Write(item, head.Values, await kind.ReferencesOfAsync(db, head.Values, cancellationToken));
        item.Publish(Now);

        // A change of what it points to changes the item's page too: its row is stamped, and the caches hear of it.
        db.Entry(item).State = db.Entry(item).State == EntityState.Unchanged ? EntityState.Modified : db.Entry(item).State;
        record.Publish(head, Now);
    }

    /// <summary>The page's old address leads to the new one from now on, whatever led to the old one too.</summary>
    private async Task LeadOnAsync(ContentKind kind, ContentItem item, string slug, CancellationToken cancellationToken)
    {
        if (item.PublishedAt is null)
        {
            return;
        }

        foreach (var language in SiteLanguages.All.Select(language => language.Code))
        {
            var oldPath = $"/{language}{kind.PublicPath(item.Slug)}";
            var newPath = $"/{language}{kind.PublicPath(slug)}";
            var concerned = await db.OldAddresses.AsTracking()
                .Where(address => address.Target == oldPath || address.Path == oldPath || address.Path == newPath)
                .ToListAsync(cancellationToken);
            db.RemoveRange(concerned.Where(address => address.Path == newPath || address.Path == oldPath));
            foreach (var address in concerned.Where(address => address.Target == oldPath))
            {
                address.Target = newPath;
            }

            db.Add(new OldAddress(OldAddress.Normalise(oldPath), newPath));
        }
    }

    private static string SlugOf(EditedItem edited) =>
        edited.Kind.HasPages && edited.Head.Values.Has("slug") ? edited.Head.Values["slug"] : edited.Item.Slug;

    private async Task<PublicationOutcome> StepAsync(
        ContentKind kind, int id, int number, Actor actor, bool isAllowed, string action, string? details,
        Func<EditedItem, Task<PublicationOutcome>> step, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return new PublicationOutcome.Missing();
        }

        if (!isAllowed)
        {
            return new PublicationOutcome.Forbidden();
        }

        if (edited.Head.Number != number)
        {
            return new PublicationOutcome.Outdated();
        }

        var outcome = await step(edited);
        if (outcome is not PublicationOutcome.Done { HadNothingToDo: false })
        {
            return outcome;
        }

        foreach (var follower in followers)
        {
            await follower.FollowAsync(new PublicationStep(action, kind, edited.Item, details, actor), cancellationToken);
        }

        db.Add(new AuditEntry(actor, action, kind.Name, id, edited.Item.Heading, Now, details));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new PublicationOutcome.Outdated();
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Another item may have just taken what must not be there twice.
            db.ChangeTracker.Clear();
            if (await kind.TakenAsync(db, id, edited.Head.Values, cancellationToken) is { Count: > 0 } taken)
            {
                return new PublicationOutcome.Refused(taken);
            }

            throw;
        }
    }
}
