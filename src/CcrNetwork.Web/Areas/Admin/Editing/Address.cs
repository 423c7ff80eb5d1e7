using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>The addresses of the pages around an item.</summary>
public static class Address
{
    public static string Table(string kind) => $"/admin/{kind}";

    public static string New(ContentKind kind) => $"/admin/{kind.Name}/new";

    public static string Edit(ContentKind kind, int id) => Edit(kind.Name, id);

    public static string Edit(string kind, int id) => $"/admin/{kind}/{id}/edit";

    public static string Review(string kind, int id) => $"/admin/{kind}/{id}/review";

    public static string Confirmation(ContentKind kind, int id) => $"/admin/{kind.Name}/{id}/confirmation";

    /// <summary>How the addresses begin to which the form of an item is sent.</summary>
    public static string Steps(ContentKind kind, int id) => $"/admin/{kind.Name}/{id}/";

    public static string Comments(string kind, int id) => $"/admin/{kind}/{id}/comments";

    public static string History(string kind, int id) => $"/admin/{kind}/{id}/history";
}
