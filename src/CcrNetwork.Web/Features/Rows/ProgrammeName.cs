using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>
/// A programme by name. Most are proper names, the same in every language; the centres' own residencies are said in the
/// language of the page.
/// </summary>
public sealed record ProgrammeName(string Slug, string Name, ProgrammeKind Kind, bool IsDiscreet)
{
    public string In(Texts texts) => Kind == ProgrammeKind.CentresOwn ? texts["Residencies.OwnProgramme"] : Name;
}
