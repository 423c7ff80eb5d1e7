namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What somebody chose, value by value, between their version and a colleague's.</summary>
public static class ConflictChoices
{
    public const string Mine = "mine:";
    public const string Choice = "choice:";
    public const string Written = "written:";
    public const string TakeMine = "mine";
    public const string TakeWritten = "written";

    /// <summary>The values that shall differ from the colleague's version.</summary>
    public static Dictionary<string, string> Read(IFormCollection form) =>
        form.Keys
            .Where(name => name.StartsWith(Choice, StringComparison.Ordinal))
            .Select(name => (Key: name[Choice.Length..], Taken: form[name].ToString()))
            .Where(choice => choice.Taken is TakeMine or TakeWritten)
            .ToDictionary(choice => choice.Key, choice => form[(choice.Taken == TakeMine ? Mine : Written) + choice.Key].ToString());
}
