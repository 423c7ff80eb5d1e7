using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Files.Scanning;

namespace CcrNetwork.Web.Areas.Admin.Resources;

/// <summary>What stands above the fields of a resource.</summary>
/// <param name="File">The document of the newest revision.</param>
public sealed record DocumentPanel(int Id, int BaseNumber, DocumentFile? File, bool IsOnline, bool CanEdit, int MaxMegabytes)
{
    /// <summary>What the scanner said of it.</summary>
    public DocumentState State { get; init; }
}

/// <summary>Shows its document above the form of a resource.</summary>
public sealed class DocumentOnForm(DocumentStore store) : IFormAddition
{
    private const string View = "~/Areas/Admin/Resources/_Panel.cshtml";

    public Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken) =>
        Task.FromResult(
            edited.Item is Resource resource
                ? page with { Panels = [.. page.Panels, new FormPanel(View, PanelOf(resource, edited, actor))] }
                : page);

    private DocumentPanel PanelOf(Resource resource, EditedItem edited, Actor actor)
    {
        var file = ResourceDocuments.FileOf(edited);
        return new DocumentPanel(
            resource.Id, edited.Head.Number, file, resource.File == file && resource.IsPublished, actor.MayEdit(), store.MaxMegabytes)
        {
            State = file is null ? default : store.StateOf(file),
        };
    }
}
