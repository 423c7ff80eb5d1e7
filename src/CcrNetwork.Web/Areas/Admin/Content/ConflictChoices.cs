namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What somebody chose, value by value, between their version and a colleague's.</summary>
public sealed class ConflictChoices
{
    public const string Mine = "mine:";
    public const string Choice = "choice:";
    public const string Written = "written:";
    public const string TakeMine = "mine";
    public const string TakeTheirs = "theirs";
    public const string TakeWritten = "written";

    /// <summary>Nothing is chosen yet.</summary>
    public static readonly ConflictChoices None = new(FormCollection.Empty);

    private readonly Dictionary<string, string> _taken;
    private readonly Dictionary<string, string> _written;

    private ConflictChoices(IFormCollection form)
    {
        MyValues = Under(form, Mine);
        _taken = Under(form, Choice);
        _written = Under(form, Written);
    }

    /// <summary>My version of every value that was asked about.</summary>
    public IReadOnlyDictionary<string, string> MyValues { get; }

    /// <summary>The values about which nothing was said: taking either version for them would throw the other away unasked.</summary>
    public IReadOnlyList<string> Missing => MyValues.Keys.Where(key => TakenOf(key) is null).Order(StringComparer.Ordinal).ToList();

    public static ConflictChoices Read(IFormCollection form) => new(form);

    /// <summary>Null as long as nothing is chosen for the value.</summary>
    public string? TakenOf(string key) =>
        _taken.GetValueOrDefault(key) is TakeMine or TakeTheirs or TakeWritten ? _taken[key] : null;

    /// <summary>The common version as far as it was written; null where there is none.</summary>
    public string? WrittenOf(string key) => _written.GetValueOrDefault(key);

    /// <summary>The values that shall differ from the colleague's version.</summary>
    public Dictionary<string, string> Values() =>
        MyValues.Keys.Where(key => TakenOf(key) is TakeMine or TakeWritten)
            .ToDictionary(key => key, key => TakenOf(key) == TakeMine ? MyValues[key] : WrittenOf(key) ?? "");

    private static Dictionary<string, string> Under(IFormCollection form, string prefix) =>
        form.Keys
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[prefix.Length..], name => form[name].ToString());
}
