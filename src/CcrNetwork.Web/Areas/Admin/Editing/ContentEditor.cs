using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;
using CcrNetwork.Web.Infrastructure.Database;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>What somebody wants an item to hold from now on.</summary>
/// <param name="BaseNumber">The revision that the form showed.</param>
/// <param name="Values">The posted values; fields that the form did not show are absent.</param>
/// <param name="TranslationsThatHold">Keys of translations declared right although their source has changed.</param>
public sealed record Edit(
    int BaseNumber, IReadOnlyDictionary<string, string> Values, string? Comment, IReadOnlySet<string> TranslationsThatHold,
    RevisionOrigin Origin = RevisionOrigin.Saved)
{
    /// <summary>Whether the values come from the portal itself, which may also write what no form does.</summary>
    public bool IsByPortal { get; init; }
}

/// <summary>What became of a save.</summary>
public abstract record SaveOutcome
{
    public sealed record Saved(Revision Revision) : SaveOutcome;

    public sealed record Unchanged : SaveOutcome;

    public sealed record Missing : SaveOutcome;

    public sealed record Forbidden : SaveOutcome;

    public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : SaveOutcome;

    /// <summary>Somebody saved in between: both versions, to be brought together by a person.</summary>
    public sealed record Outdated(Merge Merge, Revision Theirs) : SaveOutcome;
}

/// <summary>Saves drafts of any kind of content, each as a revision, never over a colleague's.</summary>
public sealed class ContentEditor(NetworkDbContext db, EditedItems items, OwnCentres own, TimeProvider clock)
{
    public async Task<SaveOutcome> SaveAsync(ContentKind kind, int id, Edit edit, Actor actor, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return new SaveOutcome.Missing();
        }

        if (!actor.MayEdit())
        {
            return new SaveOutcome.Forbidden();
        }

        var basis = edit.BaseNumber == edited.Head.Number
            ? edited.Head
            : await items.RevisionAsync(kind, id, edit.BaseNumber, cancellationToken) ?? edited.Head;
        var mine = basis.Values.With(edit.Values.Where(value => MayWrite(actor, kind, value.Key, edit)));
        var faults = kind.Fields.SelectMany(field => field.Faults(mine)).Concat(await own.FaultsAsync(kind, mine, actor, cancellationToken)).ToList();
        if (faults.Count > 0)
        {
            return new SaveOutcome.Refused(faults);
        }

        mine = kind.OnlyDeclared(mine.With(kind.Fields.SelectMany(field => field.Tidied(mine)).ToList()));
        if (basis.Number != edited.Head.Number)
        {
            return new SaveOutcome.Outdated(new Merge(basis.Values, edited.Head.Values, mine), edited.Head);
        }

        if (mine.Equals(edited.Head.Values) && edit.TranslationsThatHold.Count == 0)
        {
            await ForgetUnsavedAsync(kind, id, actor, cancellationToken);
            return new SaveOutcome.Unchanged();
        }

        var collisions = await kind.CollisionsAsync(db, id, mine, cancellationToken);
        return collisions.Count > 0 ? new SaveOutcome.Refused(collisions) : await KeepAsync(edited, mine, edit, actor, cancellationToken);
    }

    private async Task<SaveOutcome> KeepAsync(
        EditedItem edited, FieldValues mine, Edit edit, Actor actor, CancellationToken cancellationToken)
    {
        var (kind, item, record, head) = edited;
        var now = clock.GetUtcNow().UtcDateTime;
        var marks = Translations.After(kind, head.Values, mine, record.TranslatedFrom, edit.TranslationsThatHold);
        var revision = record.Save(mine, edit.Origin, actor, now, edit.Comment);
        record.Translated(marks, Translations.CountOutdated(kind, mine, marks));
        db.Add(revision);
        if (edited.IsNew && !kind.Contradictions(mine).Any())
        {
            kind.Write(item, mine, await kind.ReferencesOfAsync(db, mine, cancellationToken));
        }

        db.Add(new AuditEntry(actor, edit.Origin == RevisionOrigin.Imported ? "content.imported" : "content.saved", kind.Name, item.Id, item.Heading, now, Difference.InShort(head.Values, mine)));
        try
        {
            await ForgetUnsavedAsync(kind, item.Id, actor, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved(revision);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Either somebody was faster, or it is a fault: only the first has moved the newest revision.
            db.ChangeTracker.Clear();
            var newest = await items.FindAsync(kind, item.Id, cancellationToken);
            if (newest is null || newest.Head.Number == head.Number)
            {
                // Or another item has just taken what must not be there twice.
                if (await kind.CollisionsAsync(db, item.Id, mine, cancellationToken) is { Count: > 0 } collisions)
                {
                    return new SaveOutcome.Refused(collisions);
                }

                throw;
            }

            db.ChangeTracker.Clear();
            return new SaveOutcome.Outdated(new Merge(head.Values, newest.Head.Values, mine), newest.Head);
        }
    }

    private async Task ForgetUnsavedAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        var form = await db.OpenForms.AsTracking()
            .FirstOrDefaultAsync(f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == id, cancellationToken);
        form?.Forget();
    }

    private static bool MayWrite(Actor actor, ContentKind kind, string valueKey, Edit edit) =>
        kind.FieldOf(valueKey) is { IsFixed: false } field && (field.IsKeptByPortal ? edit.IsByPortal : actor.MayEdit(field));
}
