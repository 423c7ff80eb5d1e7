using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Rights;

/// <summary>
/// Decides who may see, edit and publish what. Every way to an item asks here, and <c>EditedItems</c> or <see
/// cref="ContentKind.ItemsFor"/> for the item itself: its form, history, preview, export and all.
/// </summary>
public static class ContentRights
{
    public static bool MaySee(this Actor actor, ContentKind kind) =>
        actor.Role != StaffRole.CentreEditor || kind.IsForCentreEditors;

    public static bool MayCreate(this Actor actor, ContentKind kind) =>
        actor.MayEditAllContent || (actor.Role == StaffRole.CentreEditor && kind.IsBegunByCentreEditors);

    /// <summary>What was never public. Photographs have a way of their own, for their files.</summary>
    public static bool MayDelete(this Actor actor, ContentKind kind, ContentItem item) =>
        kind is not PhotographContentKind && item.PublishedAt is null && actor.MayCreate(kind);

    /// <summary>What they may see, they may edit, readers apart.</summary>
    public static bool MayEdit(this Actor actor) => actor.Role != StaffRole.Reader;

    public static bool MayEdit(this Actor actor, ContentField field) =>
        !field.IsKeptByPortal && (actor.MayEditAllContent || !field.IsForEditors);

    /// <summary>What ACCR keeps for itself, centre editors do not even see.</summary>
    public static bool MayRead(this Actor actor, ContentField field) => actor.Role != StaffRole.CentreEditor || !field.IsForEditors;

    public static bool MayPublish(this Actor actor) => actor.MayEditAllContent;
}
