using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <summary>Reads and writes what staff wants search engines and shared links to say of a page.</summary>
public sealed class PageDescriptions(NetworkDbContext db, ContentKinds kinds, PublishedKinds published, Texts texts, TimeProvider clock)
{
    private const string Saved = "description.saved";

    public async Task<DescriptionsPage> ListAsync(CancellationToken cancellationToken)
    {
        var own = await db.PageDescriptions.OrderBy(description => description.Id).ToListAsync(cancellationToken);
        var items = new List<DescribedPage>();
        foreach (var description in own.Where(description => description.Kind.Length > 0))
        {
            if (kinds.Find(description.Kind) is { } kind && await OfItemAsync(kind, description.ItemId, cancellationToken) is { } target)
            {
                items.Add(new DescribedPage(target.Name, target.Action, Shown(description)));
            }
        }

        return new DescriptionsPage(
            [
                .. Portal().Select(page => new DescribedPage(
                    page.Name, page.Action, own.Find(d => d.Kind.Length == 0 && d.Path == page.Path) is { } known ? Shown(known) : null)),
            ],
            items);
    }

    /// <summary>Null for a path that is no page of the portal.</summary>
    public DescriptionTarget? OfPage(string? path) => Portal().FirstOrDefault(page => page.Path == (path ?? ""));

    public async Task<DescriptionTarget?> OfItemAsync(ContentKind kind, int id, CancellationToken cancellationToken) =>
        kind.HasPages
        && await kind.Items(db)
            .Where(item => item.Id == id)
            .Select(item => new { item.Heading, item.Slug })
            .FirstOrDefaultAsync(cancellationToken) is { } item
            ? new DescriptionTarget(kind.Name, id, "", item.Heading, kind.PublicPath(item.Slug))
            : null;

    public async Task<DescriptionForm> FormAsync(DescriptionTarget target, CancellationToken cancellationToken)
    {
        var known = await FindAsync(target, cancellationToken);
        return new DescriptionForm
        {
            Titles = SiteLanguages.Codes.ToDictionary(code => code, code => known?.Title.Exactly(code)),
            Words = SiteLanguages.Codes.ToDictionary(code => code, code => known?.Text.Exactly(code)),
        };
    }

    /// <summary>Nothing written is what the portal says by itself.</summary>
    public async Task SaveAsync(DescriptionTarget target, DescriptionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var known = await FindAsync(target, cancellationToken);
        if ((known?.Title ?? LocalizedText.Empty).Equals(form.Title) && (known?.Text ?? LocalizedText.Empty).Equals(form.Text))
        {
            return;
        }

        if (form.Title.IsEmpty && form.Text.IsEmpty)
        {
            db.Remove(known!);
        }
        else
        {
            if (known is null)
            {
                db.Add(known = new PageDescription(target.Kind, target.ItemId, target.Path));
            }

            (known.Title, known.Text) = (form.Title, form.Text);
        }

        db.Add(new AuditEntry(
            actor, Saved, target.Kind.Length == 0 ? "descriptions" : target.Kind, target.Kind.Length == 0 ? null : target.ItemId,
            target.Name, clock.UtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // The same form, sent twice at once: the other one has written it.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The home page, the parts of the menu, and the lists of all kinds.</summary>
    private IEnumerable<DescriptionTarget> Portal() =>
        new[] { (Path: "", Name: texts["Shared.Home"]) }
            .Concat(SiteMenu.Sections.Select(section => (Path: SiteMenu.PathOf(section), Name: texts[SiteMenu.TextOf(section)])))
            .Concat(published.All.Where(kind => kind.List is not null).Select(kind => (Path: kind.Address, Name: texts[kind.List!.Title])))
            .DistinctBy(page => page.Path)
            .Select(page => new DescriptionTarget("", 0, page.Path, page.Name, page.Path));

    private static string? Shown(PageDescription description) =>
        (description.Text.IsEmpty ? description.Title : description.Text).In(SiteLanguages.Current.Code).Text;

    private Task<PageDescription?> FindAsync(DescriptionTarget target, CancellationToken cancellationToken) =>
        db.PageDescriptions.AsTracking().FirstOrDefaultAsync(
            d => d.Kind == target.Kind && d.ItemId == target.ItemId && d.Path == target.Path, cancellationToken);
}
