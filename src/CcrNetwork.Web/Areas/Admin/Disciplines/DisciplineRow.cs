using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

public sealed record DisciplineRow(int Id, string Slug, LocalizedText Name, IReadOnlyList<DisciplineUse> Uses);
