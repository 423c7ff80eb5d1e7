namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <summary>What a description belongs to.</summary>
/// <param name="Kind">Empty for a page of the portal.</param>
/// <param name="Path">Of a page of the portal; empty for an item.</param>
/// <param name="PublicPath">Where it is read, without the language.</param>
public sealed record DescriptionTarget(string Kind, int ItemId, string Path, string Name, string PublicPath)
{
    public string Action => Kind.Length == 0
        ? $"/admin/descriptions/page?path={Uri.EscapeDataString(Path)}"
        : $"/admin/{Kind}/{ItemId}/description";
}
