using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// What pages in the output cache depend on: a whole kind of content, because they list it or choose from it; content of
/// every kind; a single item; or the links in menu and foot of every page.
/// </summary>
public static class ContentTags
{
    public const string Foot = "foot";

    /// <summary>Of the pages that show content of every kind.</summary>
    public const string Every = "every-kind";

    /// <summary>What the links to a text page show of it.</summary>
    private static readonly string[] LinkProperties =
    [
        nameof(TextPage.Slug), nameof(TextPage.Title), nameof(TextPage.Lead), nameof(TextPage.LinkedFrom), nameof(TextPage.Section),
        nameof(TextPage.State),
    ];

    public static string Of(Type kind) => kind.Name;

    public static string Of(Type kind, string slug) => $"{kind.Name}:{slug}";

    /// <summary>The tags of the pages that a save makes stale. A draft that nobody sees makes none.</summary>
    public static IEnumerable<string> StaleBy(EntityEntry entry)
    {
        var kind = entry.Metadata.ClrType;
        if (entry.Entity is Discipline)
        {
            yield return Of(kind);
        }

        // What every page shows, or may show.
        if (entry.Entity is MenuPlace or PageDescription)
        {
            yield return Foot;
        }

        if (entry.Entity is not ContentItem item || IsHidden(entry))
        {
            yield break;
        }

        yield return Every;
        yield return Of(kind);
        yield return Of(kind, item.Slug);
        yield return Of(kind, (string)entry.OriginalValues[nameof(ContentItem.Slug)]!);
        if (entry.State != EntityState.Modified || IsSeenByOthers(entry) || (item is TextPage && IsLinkedOtherwise(entry)))
        {
            yield return Foot;
        }
    }

    private static bool IsHidden(EntityEntry entry) =>
        ((ContentItem)entry.Entity).State == PublicationState.Draft
        && (PublicationState)entry.OriginalValues[nameof(ContentItem.State)]! == PublicationState.Draft;

    /// <summary>A first item furnishes a room to which menu and foot lead from then on; the last that goes leaves it bare.</summary>
    private static bool IsSeenByOthers(EntityEntry entry) =>
        Differs(entry, nameof(ContentItem.State)) || (entry.Entity is IAddressed && Differs(entry, nameof(IAddressed.Audience)));

    private static bool IsLinkedOtherwise(EntityEntry page) => LinkProperties.Any(name => Differs(page, name));

    private static bool Differs(EntityEntry entry, string name)
    {
        var property = entry.Property(name);
        return !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue);
    }
}
