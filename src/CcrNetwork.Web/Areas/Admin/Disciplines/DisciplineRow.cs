using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>A discipline with what names it.</summary>
/// <param name="UseCount">How many items name it.</param>
/// <param name="Uses">The first of them.</param>
public sealed record DisciplineRow(int Id, string Slug, LocalizedText Name, int UseCount, IReadOnlyList<DisciplineUse> Uses);
