using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>Finds out whose draft an address shows and whether the reader may see it, and puts the draft in place.</summary>
public sealed class Previews(NetworkDbContext db, ContentKinds kinds, EditedItems items, TimeProvider clock)
{
    /// <summary>What staff adds to a public address: <c>?preview=centres-12</c>. Others need the token of a link.</summary>
    public static string WishOf(string kind, int id) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{id}");

    /// <summary>Null when the address is not that of the page which shows the item that the wish names.</summary>
    public async Task<PreviewSubject?> FindAsync(HttpContext context, string wish)
    {
        var path = context.Request.Path.Value ?? "";
        if (SiteLanguages.OfPath(path) is not { } language
            || (await OfStaffAsync(context, wish) ?? await OfLinkAsync(wish, context.RequestAborted)) is not { } subject)
        {
            return null;
        }

        var item = await subject.Kind.LoadAsync(db, subject.Id, context.RequestAborted);
        db.ChangeTracker.Clear();
        return item is not null
            && string.Equals(path.TrimEnd('/'), $"/{language.Code}{subject.Kind.PreviewPath(item)}", StringComparison.OrdinalIgnoreCase)
            ? subject
            : null;
    }

    /// <summary>Publishes the newest revision in the transaction in hand, whatever it still lacks.</summary>
    public async Task ApplyAsync(PreviewSubject subject, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(subject.Kind, subject.Id, cancellationToken) is not { } edited)
        {
            return;
        }

        var values = edited.Head.Values;
        if (!subject.Kind.Fields.SelectMany(field => field.Faults(values)).Any() && !subject.Kind.Contradictions(values).Any())
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

        var signedIn = await context.AuthenticateAsync(StaffArea.Scheme);
        var maySee = signedIn.Principal is StaffPrincipal { Account: { LacksSecondFactor: false } account }
            && await items.MaySeeAsync(kind, id, account.ToActor(null), context.RequestAborted);
        return new PreviewSubject(kind, id, maySee ? PreviewRight.Staff : PreviewRight.None);
    }

    private async Task<PreviewSubject?> OfLinkAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        return await db.PreviewLinks.FirstOrDefaultAsync(l => l.TokenHash == hash, cancellationToken) is { } link
            && kinds.Find(link.Kind) is { } kind
            ? new PreviewSubject(kind, link.ItemId, link.IsValidAt(clock.GetUtcNow().UtcDateTime) ? PreviewRight.Link : PreviewRight.Ended)
            : null;
    }
}
