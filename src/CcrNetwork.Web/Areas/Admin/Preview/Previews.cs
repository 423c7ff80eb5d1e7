using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
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
public sealed class Previews(
    NetworkDbContext db, ContentKinds kinds, EditedItems items, OpenForms openForms, TimeProvider clock)
{
    /// <summary>Before the wish of who wants to see what they are typing: <c>?preview=typed-centres-12</c>.</summary>
    private const string Typed = "typed-";

    /// <summary>What staff adds to a public address: <c>?preview=centres-12</c>. Others need the token of a link.</summary>
    public static string WishOf(string kind, int id) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{id}");

    public static string WishOfTyped(string kind, int id) => Typed + WishOf(kind, id);

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

        var values = await ValuesAsync(subject, edited, cancellationToken);
        if (!subject.Kind.Fields.SelectMany(field => field.Faults(values)).Any() && !subject.Kind.Contradictions(values).Any())
        {
            subject.Kind.Write(edited.Item, values, await subject.Kind.ReferencesOfAsync(db, values, cancellationToken));
        }

        edited.Item.Publish(clock.UtcNow());
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>Of text that is being typed, whatever can be kept: a field that cannot shows what is saved.</summary>
    private async Task<FieldValues> ValuesAsync(PreviewSubject subject, EditedItem edited, CancellationToken cancellationToken)
    {
        var saved = edited.Head.Values;
        if (subject.Typist is not { } typist
            || await openForms.FindAsync(subject.Kind, subject.Id, typist, cancellationToken) is not { } form
            || await openForms.UnsavedAsync(subject.Kind, subject.Id, edited.Head, form, typist, cancellationToken) is not { } unsaved)
        {
            return saved;
        }

        var faulty = subject.Kind.Fields
            .SelectMany(field => field.Faults(unsaved.Values))
            .Concat(subject.Kind.Contradictions(unsaved.Values))
            .Select(problem => problem.Key);
        return unsaved.Values.With(faulty.Select(key => new KeyValuePair<string, string>(key, saved[key])).ToList());
    }

    private async Task<PreviewSubject?> OfStaffAsync(HttpContext context, string wish)
    {
        var isTyped = wish.StartsWith(Typed, StringComparison.Ordinal);
        wish = isTyped ? wish[Typed.Length..] : wish;
        var dash = wish.LastIndexOf('-');
        if (dash < 0
            || kinds.Find(wish[..dash]) is not { } kind
            || !int.TryParse(wish.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var signedIn = await context.AuthenticateAsync(StaffArea.Scheme);
        var actor = signedIn.Principal is StaffPrincipal { Account: { LacksSecondFactor: false } account } ? account.ToActor(null) : null;
        var maySee = actor is not null && await items.MaySeeAsync(kind, id, actor, context.RequestAborted);
        return new PreviewSubject(kind, id, maySee ? PreviewRight.Staff : PreviewRight.None, isTyped ? actor : null);
    }

    private async Task<PreviewSubject?> OfLinkAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        return await db.PreviewLinks.FirstOrDefaultAsync(l => l.TokenHash == hash, cancellationToken) is { } link
            && kinds.Find(link.Kind) is { } kind
            ? new PreviewSubject(kind, link.ItemId, link.IsValidAt(clock.UtcNow()) ? PreviewRight.Link : PreviewRight.Ended)
            : null;
    }
}
