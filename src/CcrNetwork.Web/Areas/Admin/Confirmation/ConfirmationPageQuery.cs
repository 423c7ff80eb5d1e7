using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

/// <param name="Number">The newest revision, as the step asks for it.</param>
public sealed record ConfirmationPage(
    string Kind, int Id, string Heading, string PublicPath, DateOnly? ConfirmedOn, int Number, IReadOnlyList<OnlineFact> Facts);

public sealed class ConfirmationPageQuery(EditedItems items, OnlineFacts facts)
{
    /// <summary>Null for what is not online, or not the actor's to confirm.</summary>
    public async Task<ConfirmationPage?> RunAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        actor.MayEdit() && await items.FindAsync(kind, id, actor, cancellationToken) is { Item.IsPublished: true } edited
            ? new ConfirmationPage(
                kind.Name, id, edited.Item.Heading, kind.PublicPath(edited.Item.Slug), edited.Item.ConfirmedOn, edited.Head.Number,
                facts.Of(kind, edited.Item))
            : null;
}
