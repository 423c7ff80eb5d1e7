using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>Makes links to drafts for people without an account, and takes them back.</summary>
public sealed class PreviewLinks(NetworkDbContext db, EditedItems items, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <returns>The token, which is stored nowhere; null when the actor may not edit the item.</returns>
    public async Task<string?> CreateAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayEdit() || await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var now = clock.UtcNow();
        var token = Secret.New();
        db.Add(new PreviewLink(Secret.HashOf(token), kind.Name, id, actor, now, Lifetime));
        db.Add(new AuditEntry(actor, "preview.shared", kind.Name, id, edited.Item.Heading, now));
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task<bool> RevokeAsync(ContentKind kind, int id, int linkId, Actor actor, CancellationToken cancellationToken)
    {
        var link = await db.PreviewLinks.AsTracking()
            .FirstOrDefaultAsync(l => l.Id == linkId && l.Kind == kind.Name && l.ItemId == id, cancellationToken);
        if (link is null || !actor.MayEdit() || !await items.MaySeeAsync(kind, id, actor, cancellationToken))
        {
            return false;
        }

        var now = clock.UtcNow();
        link.Revoke(now);
        db.Add(new AuditEntry(actor, "preview.revoked", kind.Name, id, kind.Name, now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
