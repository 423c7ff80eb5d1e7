namespace CcrNetwork.Web.Areas.Admin.Dashboard;

/// <summary>Drafts under one title.</summary>
/// <param name="Key">Of its entry in the menu, which is its title.</param>
public sealed record WorkList(string Key, IReadOnlyList<DraftRow> Drafts);
