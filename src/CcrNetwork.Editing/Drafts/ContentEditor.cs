using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Holds what somebody wants an item to hold from now on.</summary>
/// <param name="BaseNumber">The revision that the form showed.</param>
/// <param name="Values">The posted values; fields that the form did not show are absent.</param>
/// <param name="TranslationsThatHold">Keys of translations declared right although their source has changed.</param>
public sealed record Edit(
    int BaseNumber, IReadOnlyDictionary<string, string> Values, string? Comment, IReadOnlySet<string> TranslationsThatHold,
    RevisionOrigin Origin = RevisionOrigin.Saved)
{
    /// <summary>Whether the values come from the portal itself, which may also write what no form does.</summary>
    public bool IsByPortal { get; init; }

    /// <summary>
    /// Whether it was decided upon one revision and holds for no other: a file, an import that was tried, a restoration that was
    /// compared.
    /// </summary>
    public bool IsStrict => IsByPortal || Origin is RevisionOrigin.Imported or RevisionOrigin.Restored;

    /// <summary>The field that this edit writes although the actor’s own form does not hold it, such as a doubt that they settle.</summary>
    public string? AlsoWrites { get; init; }

    /// <summary>The id that the revision takes from the number of its form (<see cref="FormNumber"/>).</summary>
    public Guid? RevisionId { get; init; }
}

/// <summary>Says what became of a save.</summary>
public abstract record SaveOutcome
{
    /// <param name="Unseen">Who saved in between, when what they changed is in the item and was not on the form.</param>
    public sealed record Saved(Revision Revision, string? Unseen = null) : SaveOutcome;

    /// <param name="Head">What there is already.</param>
    public sealed record Unchanged(Revision Head, string? Unseen = null) : SaveOutcome;

    public sealed record Missing : SaveOutcome;

    public sealed record Forbidden : SaveOutcome;

    public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : SaveOutcome;

    /// <summary>Somebody else changed the same values in between: both versions, to be brought together by a person.</summary>
    public sealed record Outdated(Merge Merge, Revision Theirs) : SaveOutcome;
}

/// <summary>
/// Saves drafts of any kind of content, each as a revision, never over a colleague's. What two people changed in different
/// fields comes together by itself, and nobody is in conflict with themselves: between two of one person's own windows, what
/// was sent last holds, and history has the rest.
/// </summary>
public sealed class ContentEditor(NetworkDbContext db, EditedItems items, OwnCentres own, TimeProvider clock)
{
    /// <summary>How often a save begins anew when others are faster, before a person is asked.</summary>
    private const int MostAttempts = 8;

    public async Task<SaveOutcome> SaveAsync(ContentKind kind, int id, Edit edit, Actor actor, CancellationToken cancellationToken)
    {
        // What the caller changed with it, or began a transaction for, would be lost by beginning anew.
        var isAlone = !db.ChangeTracker.HasChanges() && db.Database.CurrentTransaction is null;
        var most = isAlone ? MostAttempts : 1;
        for (var attempt = 1; ; attempt++)
        {
            if (await TryAsync(kind, id, edit, actor, isLast: attempt == most, cancellationToken) is { } outcome)
            {
                if (isAlone && outcome is not SaveOutcome.Saved)
                {
                    // The record of an item that was never edited is only begun: the next step begins it anew.
                    db.ChangeTracker.Clear();
                }

                return outcome;
            }

            db.ChangeTracker.Clear();
        }
    }

    /// <returns>Null when somebody was faster and it may be tried again.</returns>
    private async Task<SaveOutcome?> TryAsync(
        ContentKind kind, int id, Edit edit, Actor actor, bool isLast, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return new SaveOutcome.Missing();
        }

        if (!actor.MayEdit())
        {
            return new SaveOutcome.Forbidden();
        }

        var head = edited.Head;
        var basis = edit.BaseNumber == head.Number ? head : await items.RevisionAsync(kind, id, edit.BaseNumber, cancellationToken) ?? head;
        var mine = basis.Values.With(edit.Values.Where(value => MayWrite(actor, kind, value.Key, edit)));
        var faults = kind.Fields
            .SelectMany(field => field.Faults(mine))
            .Concat(await own.FaultsAsync(kind, mine, actor, cancellationToken))
            .ToList();
        if (faults.Count > 0)
        {
            // What is wrong there already keeps nobody from archiving the item or discarding its draft.
            return basis.Number == head.Number && mine.Equals(head.Values)
                ? new SaveOutcome.Unchanged(head, null)
                : new SaveOutcome.Refused(faults);
        }

        mine = kind.OnlyDeclared(mine.With(kind.Fields.SelectMany(field => field.Tidied(mine)).ToList()));
        string? unseen = null;
        if (basis.Number != head.Number)
        {
            var merge = new Merge(basis.Values, head.Values, mine);
            unseen = await items.OtherSinceAsync(kind, id, basis.Number, actor, cancellationToken);
            if (edit.RevisionId == head.Id && merge.MineOverTheirs.Equals(head.Values))
            {
                return new SaveOutcome.Saved(head);
            }

            if (edit.IsStrict || (merge.Conflicts.Count > 0 && unseen is not null))
            {
                return new SaveOutcome.Outdated(merge, head);
            }

            mine = merge.MineOverTheirs;
        }

        if (mine.Equals(head.Values) && (edit.TranslationsThatHold.Count == 0 || basis.Number != head.Number))
        {
            await db.OpenForms.Where(f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == id)
                .ExecuteUpdateAsync(
                    form => form
                        .SetProperty(f => f.Unsaved, (FieldValues?)null)
                        .SetProperty(f => f.BaseNumber, (int?)null)
                        .SetProperty(f => f.UnsavedAt, (DateTime?)null),
                    cancellationToken);
            return new SaveOutcome.Unchanged(head, unseen);
        }

        var taken = await kind.TakenAsync(db, id, mine, cancellationToken);
        return taken.Count > 0
            ? new SaveOutcome.Refused(taken)
            : await KeepAsync(edited, mine, edit, unseen, actor, isLast, cancellationToken);
    }

    private async Task<SaveOutcome?> KeepAsync(
        EditedItem edited, FieldValues mine, Edit edit, string? unseen, Actor actor, bool isLast, CancellationToken cancellationToken)
    {
        var (kind, item, record, head) = edited;
        var now = clock.UtcNow();
        var marks = Translations.After(kind, head.Values, mine, record.TranslatedFrom, edit.TranslationsThatHold);
        var number = edit.RevisionId is { } wanted && !await db.Revisions.AnyAsync(r => r.Id == wanted, cancellationToken)
            ? edit.RevisionId
            : null;
        var revision = record.Save(mine, unseen is null ? edit.Origin : RevisionOrigin.Merged, actor, now, edit.Comment, number);
        record.Translated(marks, Translations.CountOutdated(kind, mine, marks));
        db.Add(revision);
        if (edited.IsNew && !kind.Contradictions(mine).Any())
        {
            kind.Write(item, mine, await kind.ReferencesOfAsync(db, mine, cancellationToken));
        }

        db.Add(
            new AuditEntry(
                actor, edit.Origin == RevisionOrigin.Imported ? "content.imported" : "content.saved", kind.Name, item.Id, item.Heading, now,
                Difference.InShort(head.Values, mine)));
        try
        {
            await ForgetUnsavedAsync(kind, item.Id, actor, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved(revision, unseen);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Either somebody was faster, or it is a fault: only the first has moved the newest revision, or changed a row of it
            // between the reading of the item and that of its revision.
            db.ChangeTracker.Clear();
            var newest = await items.FindAsync(kind, item.Id, cancellationToken);
            db.ChangeTracker.Clear();
            if (newest is null || newest.Head.Number != head.Number || exception is DbUpdateConcurrencyException)
            {
                return isLast && newest is not null
                    ? new SaveOutcome.Outdated(new Merge(head.Values, newest.Head.Values, mine), newest.Head)
                    : null;
            }

            // Or another item has just taken what must not be there twice.
            if (await kind.TakenAsync(db, item.Id, mine, cancellationToken) is { Count: > 0 } taken)
            {
                return new SaveOutcome.Refused(taken);
            }

            throw;
        }
    }

    private async Task ForgetUnsavedAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        var form = await db.OpenForms.AsTracking()
            .FirstOrDefaultAsync(f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == id, cancellationToken);
        form?.Forget();
    }

    private static bool MayWrite(Actor actor, ContentKind kind, string valueKey, Edit edit) =>
        kind.FieldOf(valueKey) is { IsFixed: false } field
        && (field.IsKeptByPortal ? edit.IsByPortal : actor.MayEdit(field) || field.Key == edit.AlsoWrites);
}
