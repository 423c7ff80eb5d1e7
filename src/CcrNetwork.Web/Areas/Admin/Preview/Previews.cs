using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>The item whose draft shall be seen.</summary>
public sealed record PreviewSubject(ContentKind Kind, int Id);

/// <summary>Finds out whose draft an address shows and whether the reader may see it, and puts the draft in place.</summary>
public sealed class Previews(NetworkDbContext db, ContentKinds kinds, EditedItems items, TimeProvider clock)
{
    /// <summary>What staff adds to a public address: <c>?preview=centres-12</c>. Others need the token of a link.</summary>
    public static string WishOf(string kind, int id) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{id}");

    public async Task<PreviewSubject?> FindAsync(HttpContext context, string wish) =>
        await OfStaffAsync(context, wish) ?? await OfLinkAsync(wish, context.RequestAborted);

    /// <summary>Publishes the newest revision in the transaction in hand, whatever it still lacks.</summary>
    public async Task ApplyAsync(PreviewSubject subject, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(subject.Kind, subject.Id, cancellationToken) is not { } edited)
        {
            return;
        }

        var values = edited.Head.Values;
        if (!subject.Kind.Contradictions(values).Any())
        {
            subject.Kind.Write(edited.Item, values, await subject.Kind.ReferencesOfAsync(db, values, cancellationToken));
        }

        edited.Item.Publish(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task<PreviewSubject?> OfStaffAsync(HttpContext context, string wish)
    {
        var dash = wish.LastIndexOf('-');
        if (dash < 0
            || kinds.Find(wish[..dash]) is not { } kind
            || !int.TryParse(wish.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var signedIn = await context.AuthenticateAsync(StaffAccess.Scheme);
        return signedIn.Principal is StaffPrincipal { Account: { LacksSecondFactor: false } account }
            && await items.MaySeeAsync(kind, id, account.ToActor(null), context.RequestAborted)
                ? new PreviewSubject(kind, id)
                : null;
    }

    private async Task<PreviewSubject?> OfLinkAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        var link = await db.PreviewLinks.FirstOrDefaultAsync(l => l.TokenHash == hash, cancellationToken);
        return link?.IsValidAt(clock.GetUtcNow().UtcDateTime) == true && kinds.Find(link.Kind) is { } kind
            ? new PreviewSubject(kind, link.ItemId)
            : null;
    }
}
