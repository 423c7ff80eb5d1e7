using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Keeps what people are typing, and who is where.</summary>
public sealed class OpenForms(NetworkDbContext db, EditedItems items, TimeProvider clock)
{
    /// <summary>Keeps the typed values if they differ from what is saved; returns the colleagues who have the item open.</summary>
    public async Task<IReadOnlyList<string>> KeepAsync(
        ContentKind kind, int id, IReadOnlyDictionary<string, string> typed, int baseNumber, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var form = await OwnAsync(kind, id, actor, cancellationToken);
        if (form is null)
        {
            form = new OpenForm(actor.AccountId!.Value, actor.Name, kind.Name, id);
            db.Add(form);
        }

        form.See(now);
        if (typed.Count > 0 && await BaseValuesAsync(kind, id, baseNumber, cancellationToken) is { } basis)
        {
            var values = basis.With(typed.Where(value => kind.FieldOf(value.Key) is { } f && actor.MayEdit(f)));
            if (!values.Equals(basis))
            {
                form.Keep(values, baseNumber, now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        var limit = now - OpenForm.PresenceLasts;
        return await db.OpenForms
            .Where(f => f.Kind == kind.Name && f.ItemId == id && f.AccountId != actor.AccountId && f.SeenAt > limit)
            .OrderBy(f => f.AccountName)
            .Select(f => f.AccountName)
            .ToListAsync(cancellationToken);
    }

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

    private async Task<FieldValues?> BaseValuesAsync(ContentKind kind, int id, int number, CancellationToken cancellationToken)
    {
        if (await items.RevisionAsync(kind, id, number, cancellationToken) is { } revision)
        {
            return revision.Values;
        }

        // Never edited here before: the form shows what is online.
        return await kind.LoadAsync(db, id, cancellationToken) is { } item ? kind.Read(item) : null;
    }
}
