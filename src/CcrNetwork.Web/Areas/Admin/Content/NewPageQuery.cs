using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <param name="UnsavedAt">When the text was kept that the form shows and nothing was made of; null for an empty form, or one
/// just posted.</param>
/// <param name="CanBeginFromLast">Whether the form is empty and might begin with what the last item holds.</param>
public sealed record NewPage(string Kind, DateTime? UnsavedAt, IReadOnlyList<FieldGroup> Groups, bool CanBeginFromLast);

/// <summary>The empty form of a new item, or the one that was posted or left.</summary>
public sealed class NewPageQuery(NetworkDbContext db, FormLayout layout, OpenForms forms)
{
    public async Task<NewPage> RunAsync(
        ContentKind kind, Typed? typed, Actor actor, CancellationToken cancellationToken, bool fromLast = false,
        ChoiceSearch? search = null)
    {
        var unsaved = typed is null
            ? await forms.UnsavedAsync(
                kind, OpenForms.NewItem, null, await forms.FindAsync(kind, OpenForms.NewItem, actor, cancellationToken), actor,
                cancellationToken)
            : null;
        var values = typed is null ? unsaved?.Values ?? FieldValues.Empty : new FieldValues(typed.Values);
        var begins = typed is null && unsaved is null && kind.BeginsFromLast;
        if (begins && fromLast)
        {
            values = await LastAsync(kind, actor, cancellationToken);
        }

        var groups = await layout.ArrangeAsync(
            kind, values, FieldValues.Empty, typed?.Problems ?? [], actor, itemId: null, furtherLanguage: null, cancellationToken,
            search);
        return new NewPage(kind.Name, unsaved?.At, groups, begins && !fromLast);
    }

    /// <summary>What the item that was made last hands on to the next.</summary>
    private async Task<FieldValues> LastAsync(ContentKind kind, Actor actor, CancellationToken cancellationToken)
    {
        var id = await kind
            .ItemsFor(db, actor)
            .OrderByDescending(item => item.Id)
            .Select(item => (int?)item.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return id is null ? FieldValues.Empty : kind.CarriedOver(
            kind.Read((await kind.LoadAllAsync(db, [id.Value], cancellationToken))[0]))!;
    }
}
