using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

public sealed class DisciplineForm
{
    /// <summary>By language.</summary>
    public Dictionary<string, string?> Names { get; set; } = [];

    /// <summary>The names as they are kept; null when one of the portal's languages lacks its own, or one is too long.</summary>
    public LocalizedText? Read()
    {
        var names = SiteLanguages.Codes.Select(code => KeyValuePair.Create(code, CleanText.Line(Names.GetValueOrDefault(code)))).ToList();
        return names.TrueForAll(name => name.Value.Length is > 0 and <= Discipline.NameMaxLength) ? new LocalizedText(names) : null;
    }
}
