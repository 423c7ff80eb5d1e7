using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;
using CcrNetwork.Web.Areas.Admin.Kinds;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>
/// Who may see, edit and publish which item. Every way to an item asks here: its form, history, preview, export and all.
/// </summary>
public static class ContentRights
{
    public static bool MaySee(this Actor actor, ContentKind kind) =>
        actor.Role != StaffRole.CentreEditor || kind.Name == CentreKind.KindName;

    public static bool MaySee(this Actor actor, ContentKind kind, int itemId) =>
        actor.MaySee(kind) && (actor.Role != StaffRole.CentreEditor || actor.CentreIds.Contains(itemId));

    public static bool MayCreate(this Actor actor) => actor.MayEditAllContent;

    public static bool MayEdit(this Actor actor, ContentKind kind, int itemId) =>
        actor.Role != StaffRole.Reader && actor.MaySee(kind, itemId);

    public static bool MayEdit(this Actor actor, ContentField field) => actor.MayEditAllContent || !field.IsForEditors;

    /// <summary>What ACCR keeps for itself, centre editors do not even see.</summary>
    public static bool MayRead(this Actor actor, ContentField field) => actor.Role != StaffRole.CentreEditor || !field.IsForEditors;

    public static bool MayPublish(this Actor actor) => actor.MayEditAllContent;
}
