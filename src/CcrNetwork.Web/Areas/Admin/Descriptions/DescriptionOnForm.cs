using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <summary>Leads from an item with a page of its own to what search engines say of that page.</summary>
public sealed class DescriptionOnForm(Texts texts) : IFormAddition
{
    public Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        var link = new FormLink($"/admin/{page.Kind}/{page.Id}/description", texts["Admin.Shared.Nav.Descriptions"]);
        return Task.FromResult(edited.Kind.HasPages && actor.MayEditAllContent ? page with { Links = [.. page.Links, link] } : page);
    }
}
