using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Holds what somebody typed and did not save, as a form shows it again.</summary>
/// <param name="BaseNumber">The revision on which it stands: the newest one, unless a colleague has changed the same values.</param>
public sealed record UnsavedText(FieldValues Values, int BaseNumber, DateTime At);

/// <summary>Keeps what people are typing, and who is where.</summary>
public sealed class OpenForms(NetworkDbContext db, EditedItems items, TimeProvider clock)
{
    /// <summary>Stands in place of the number of an item that is not made yet.</summary>
    public const int NewItem = 0;

    /// <summary>
    /// Keeps the typed values, those of the fields that were touched since the form was opened; nothing is kept of a form that
    /// has been saved meanwhile. Returns the colleagues who have the item open.
    /// </summary>
    /// <param name="submission">The number of the form.</param>
    public async Task<IReadOnlyList<string>> KeepAsync(
        ContentKind kind, int id, IReadOnlyDictionary<string, string> typed, int baseNumber, string? submission, Actor actor,
        CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var form = await OwnAsync(kind, id, actor, cancellationToken);
        if (form is null)
        {
            form = new OpenForm(actor.AccountId!.Value, actor.Name, kind.Name, id);
            db.Add(form);
        }

        form.See(now);
        if (typed.Count > 0
            && await BaseValuesAsync(kind, id, baseNumber, cancellationToken) is { } basis
            && !await IsSavedAsync(kind, id, submission, actor, cancellationToken))
        {
            var earlier = form.Unsaved is { } kept && await BaseValuesAsync(
                kind, id, form.BaseNumber ?? baseNumber, cancellationToken) is { } keptBasis
                ? new Merge(keptBasis, basis, kept).MineOverTheirs
                : basis;
            var values = earlier.With(typed.Where(value => kind.FieldOf(value.Key) is { } f && actor.MayEdit(f)));
            if (values.Equals(basis))
            {
                form.Forget();
            }
            else
            {
                form.Keep(values, baseNumber, now);
            }
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Two windows of one person begin at the same moment: the other has made the row, and the script sends again.
            db.ChangeTracker.Clear();
        }

        var limit = now - OpenForm.PresenceLasts;
        return await db.OpenForms
            .Where(f => f.Kind == kind.Name && f.ItemId == id && id != NewItem && f.AccountId != actor.AccountId && f.SeenAt > limit)
            .OrderBy(f => f.AccountName).ThenBy(f => f.Id)
            .Select(f => f.AccountName)
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// What the actor typed into a form and did not save, brought onto the newest revision where nobody else changed the same.
    /// </summary>
    public async Task<UnsavedText?> UnsavedAsync(
        ContentKind kind, int id, Revision? head, OpenForm? form, Actor actor, CancellationToken cancellationToken)
    {
        if (form is not { Unsaved: { } values, UnsavedAt: { } at })
        {
            return null;
        }

        var number = form.BaseNumber ?? head?.Number ?? NewItem;
        if (head is null || number == head.Number || await BaseValuesAsync(kind, id, number, cancellationToken) is not { } basis)
        {
            return head is not null && values.Equals(head.Values) ? null : new UnsavedText(values, number, at);
        }

        var merge = new Merge(basis, head.Values, values);
        if (merge.Conflicts.Count > 0 && await items.OtherSinceAsync(kind, id, number, actor, cancellationToken) is not null)
        {
            return new UnsavedText(values, number, at);
        }

        return merge.MineOverTheirs.Equals(head.Values) ? null : new UnsavedText(merge.MineOverTheirs, head.Number, at);
    }

    public Task<OpenForm?> FindAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        db.OpenForms.FirstOrDefaultAsync(f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == id, cancellationToken);

    public async Task ForgetAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await OwnAsync(kind, id, actor, cancellationToken) is { } form)
        {
            form.Forget();
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private Task<OpenForm?> OwnAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        db.OpenForms.AsTracking()
            .FirstOrDefaultAsync(f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == id, cancellationToken);

    /// <summary>Whether a message comes from a form that was saved before it arrived.</summary>
    private async Task<bool> IsSavedAsync(ContentKind kind, int id, string? submission, Actor actor, CancellationToken cancellationToken) =>
        FormNumber.RevisionIdOf(submission, actor, kind.Name, id) is { } number
        && await db.Revisions.AnyAsync(revision => revision.Id == number, cancellationToken);

    private async Task<FieldValues?> BaseValuesAsync(ContentKind kind, int id, int number, CancellationToken cancellationToken)
    {
        if (id == NewItem)
        {
            return FieldValues.Empty;
        }

        if (await items.RevisionAsync(kind, id, number, cancellationToken) is { } revision)
        {
            return revision.Values;
        }

        // Never edited here before: the form shows what is online.
        return await kind.LoadAsync(db, id, cancellationToken) is { } item ? kind.Read(item) : null;
    }
}
