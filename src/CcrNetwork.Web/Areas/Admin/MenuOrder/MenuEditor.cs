using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MenuOrder;

public sealed class MenuEditor(NetworkDbContext db, Texts texts, TimeProvider clock)
{
    private const string Moved = "menu.moved";

    public async Task<IReadOnlyList<MenuSection>> InOrderAsync(CancellationToken cancellationToken) =>
        SiteChoices.InOrder(await PlacesAsync(cancellationToken));

    /// <param name="step">One place towards the beginning or the end.</param>
    public async Task MoveAsync(MenuSection section, int step, Actor actor, CancellationToken cancellationToken)
    {
        var places = await PlacesAsync(cancellationToken);
        var order = SiteChoices.InOrder(places).ToList();
        var at = order.IndexOf(section);
        var to = Math.Clamp(at + Math.Sign(step), 0, order.Count - 1);
        if (to == at)
        {
            return;
        }

        order.RemoveAt(at);
        order.Insert(to, section);
        for (var place = 0; place < order.Count; place++)
        {
            if (places.Find(known => known.Section == order[place]) is { } known)
            {
                known.Place = place;
            }
            else
            {
                db.Add(new MenuPlace(order[place], place));
            }
        }

        db.Add(new AuditEntry(
            actor, Moved, "menu", null, texts[SiteMenu.TextOf(section)], clock.UtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Somebody has moved an entry at the same moment: theirs is shown, and can be moved again.
            db.ChangeTracker.Clear();
        }
    }

    private Task<List<MenuPlace>> PlacesAsync(CancellationToken cancellationToken) =>
        db.MenuPlaces.AsTracking().OrderBy(place => place.Section).ToListAsync(cancellationToken);
}
