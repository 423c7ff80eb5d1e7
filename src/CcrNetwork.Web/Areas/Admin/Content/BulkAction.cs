using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What may be done to several items at once.</summary>
public enum BulkAction
{
    Submit,
    Publish,
    Archive,

    /// <summary>Gives items to centre editors.</summary>
    Give,
}

public static class BulkActions
{
    /// <summary>Those that somebody may take on items of a kind; what holds of a single item, its step asks again.</summary>
    public static IReadOnlyList<BulkAction> For(ContentKind kind, Actor actor) =>
        [.. Enum.GetValues<BulkAction>().Where(action => actor.MaySee(kind) && IsFor(action, kind, actor))];

    private static bool IsFor(BulkAction action, ContentKind kind, Actor actor) => action switch
    {
        BulkAction.Submit => actor.Role >= StaffRole.CentreEditor,
        BulkAction.Give => actor.MayKeepAccounts && kind.IsGivenToEditors,
        _ => actor.MayPublish(),
    };
}
