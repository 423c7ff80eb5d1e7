using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Content;

public sealed record NewPage(string Kind, IReadOnlyList<FieldGroup> Groups);

/// <summary>The empty form of a new item, or the one that was posted.</summary>
public sealed class NewPageQuery(FormLayout layout)
{
    public async Task<NewPage> RunAsync(ContentKind kind, Typed? typed, Actor actor, CancellationToken cancellationToken)
    {
        var values = typed is null ? FieldValues.Empty : new FieldValues(typed.Values);
        var groups = await layout.ArrangeAsync(
            kind, values, FieldValues.Empty, typed?.Problems ?? [], actor, itemId: null, furtherLanguage: null, cancellationToken);
        return new NewPage(kind.Name, groups);
    }
}
