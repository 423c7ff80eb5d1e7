namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>An item that names a discipline.</summary>
public sealed record DisciplineUse(string Kind, int ItemId, string Heading);
