using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Tells people what changed between two states of an item.</summary>
public static class Difference
{
    private const int ShownOfEach = 80;

    /// <summary>One line for each changed value, shortened: for the audit log. The history has the whole.</summary>
    public static string InShort(FieldValues before, FieldValues after) =>
        string.Join('\n', before.KeysThatDiffer(after).Select(key => $"{key}: {Short(before[key])} → {Short(after[key])}"));

    private static string Short(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length switch
        {
            0 => "–",
            _ => $"“{CleanText.Shorten(line, ShownOfEach + 1)}”",
        };
    }
}
