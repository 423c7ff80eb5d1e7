using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>Puts what the checker has to say beside the fields that still hold the links.</summary>
public sealed class LinkWarnings(NetworkDbContext db) : IFormAddition
{
    public async Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        var (kind, id) = (page.Kind, page.Id);
        var links = await db.LinkChecks
            .NeedingCare()
            .Where(link => link.Places.Any(place => place.Kind == kind && place.ItemId == id))
            .Include(link => link.Places.Where(place => place.Kind == kind && place.ItemId == id))
            .OrderBy(link => link.Id)
            .ToListAsync(cancellationToken);
        if (links.Count == 0)
        {
            return page;
        }

        var byKey = links
            .SelectMany(
                link => link.Places,
                (link, place) =>
                    (place.Key, Warning: new LinkWarning(link.Address, link.State, link.Reason, link.MovedTo, link.CheckedAt)))
            .ToLookup(pair => pair.Key, pair => pair.Warning);
        return page.WithFields(field => new FieldBoxes([.. field.Boxes.Select(WithWarnings)]));

        FieldBox WithWarnings(FieldBox box) =>
            box with { Links = [.. byKey[box.Name].Where(warning => Holds(box.Value, warning.Address))] };
    }

    /// <summary>The address is kept in its canonical form: the text may lack the slash at its end.</summary>
    private static bool Holds(string value, string address) =>
        value.Contains(address, StringComparison.OrdinalIgnoreCase)
            || value.Contains(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}

public static class LinkChecks
{
    /// <summary>The states that somebody should look at, the worst first.</summary>
    public static readonly IReadOnlyList<LinkState> StatesOfCare = [LinkState.Broken, LinkState.Refused, LinkState.Moved];

    public static IQueryable<LinkCheck> NeedingCare(this IQueryable<LinkCheck> links) =>
        links.Where(link => StatesOfCare.Contains(link.State));
}
