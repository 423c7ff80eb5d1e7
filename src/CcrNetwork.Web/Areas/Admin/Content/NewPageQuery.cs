using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <param name="UnsavedAt">When the text was kept that the form shows and nothing was made of; null for an empty form, or one just posted.</param>
public sealed record NewPage(string Kind, DateTime? UnsavedAt, IReadOnlyList<FieldGroup> Groups);

/// <summary>The empty form of a new item, or the one that was posted or left.</summary>
public sealed class NewPageQuery(FormLayout layout, OpenForms forms)
{
    public async Task<NewPage> RunAsync(ContentKind kind, Typed? typed, Actor actor, CancellationToken cancellationToken)
    {
        var unsaved = typed is null
            ? await forms.UnsavedAsync(kind, OpenForms.NewItem, null, await forms.FindAsync(kind, OpenForms.NewItem, actor, cancellationToken), actor, cancellationToken)
            : null;
        var values = typed is null ? unsaved?.Values ?? FieldValues.Empty : new FieldValues(typed.Values);
        var groups = await layout.ArrangeAsync(
            kind, values, FieldValues.Empty, typed?.Problems ?? [], actor, itemId: null, furtherLanguage: null, cancellationToken);
        return new NewPage(kind.Name, unsaved?.At, groups);
    }
}
