using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>Lets the form show, in each language, the public page with what is being typed.</summary>
public sealed class PreviewOnForm : IFormAddition
{
    public Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        var path = edited.Kind.PreviewPath(edited.Item);
        var query = $"?{PageCachePolicy.PreviewParameter}={Previews.WishOfTyped(page.Kind, page.Id)}";
        return Task.FromResult(
            page with { TypedPreviews = [.. SiteLanguages.All.Select(language => (language.Code, $"/{language.Code}{path}{query}"))] });
    }
}
