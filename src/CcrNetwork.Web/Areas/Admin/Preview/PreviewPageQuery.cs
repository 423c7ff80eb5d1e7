using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Preview;

public sealed record PreviewLinkRow(int Id, string CreatedBy, DateTime CreatedAt, DateTime ExpiresAt);

/// <param name="Addresses">Language codes with the public address that shows the draft to staff.</param>
/// <param name="PublicPath">Without language; a token makes it a link for others.</param>
public sealed record PreviewPage(
    string Kind, int Id, string Heading, string PublicPath, IReadOnlyList<(string Language, string Href)> Addresses,
    IReadOnlyList<PreviewLinkRow> Links, bool CanShare);

public sealed class PreviewPageQuery(NetworkDbContext db, EditedItems items, TimeProvider clock)
{
    public async Task<PreviewPage?> RunAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var now = clock.UtcNow();
        var links = await db.PreviewLinks
            .Where(link => link.Kind == kind.Name && link.ItemId == id && link.RevokedAt == null && link.ExpiresAt > now)
            .OrderByDescending(link => link.CreatedAt).ThenBy(link => link.Id)
            .Select(link => new PreviewLinkRow(link.Id, link.CreatedBy, link.CreatedAt, link.ExpiresAt))
            .ToListAsync(cancellationToken);
        var path = kind.PreviewPath(edited.Item);
        var addresses = SiteLanguages.All
            .Select(
                language => (language.Code, $"/{language.Code}{path}?{PageCachePolicy.PreviewParameter}={Previews.WishOf(kind.Name, id)}"))
            .ToList();
        return new PreviewPage(kind.Name, id, edited.Item.Heading, path, addresses, links, actor.MayEdit());
    }
}
