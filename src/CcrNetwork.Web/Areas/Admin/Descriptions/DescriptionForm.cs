using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Descriptions;

public sealed class DescriptionForm
{
    /// <summary>By language; empty for what the portal says by itself.</summary>
    public Dictionary<string, string?> Titles { get; set; } = [];

    public Dictionary<string, string?> Words { get; set; } = [];

    public LocalizedText Title => Read(Titles);

    public LocalizedText Text => Read(Words);

    /// <summary>The name of the first field that holds too much; null when none does.</summary>
    public string? TooLong =>
        Title.Languages.Where(code => Title.Exactly(code)!.Length > PageDescription.TitleMaxLength)
            .Select(code => $"{nameof(Titles)}[{code}]")
            .Concat(
                Text.Languages.Where(code => Text.Exactly(code)!.Length > PageDescription.TextMaxLength)
                    .Select(code => $"{nameof(Words)}[{code}]"))
            .FirstOrDefault();

    private static LocalizedText Read(Dictionary<string, string?> typed) =>
        new(SiteLanguages.Codes.Select(code => KeyValuePair.Create(code, CleanText.Line(typed.GetValueOrDefault(code)))));
}
