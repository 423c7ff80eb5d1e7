using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.History;

public sealed record RestoreForm
{
    /// <summary>The newest revision when the page was shown.</summary>
    public int HeadNumber { get; init; }

    /// <summary>The number of the form, so that a second click restores nothing anew.</summary>
    public string? Submission { get; init; }

    /// <summary>The values to take back; none means all.</summary>
    public string[] Keys { get; init; } = [];

    /// <summary>The old values under their keys; a field that was empty then is emptied.</summary>
    public Dictionary<string, string> Choose(ContentKind kind, FieldValues old)
    {
        var keys = Keys.Length > 0 ? Keys : kind.Fields.SelectMany(f => f.Keys).Concat(old.Filled.Keys).Distinct();
        return keys.OfType<string>().Distinct().ToDictionary(key => key, key => old[key]);
    }
}
