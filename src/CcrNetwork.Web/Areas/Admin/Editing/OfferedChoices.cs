using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>The things that each field of a form offers, and what a search among the many of them has found.</summary>
public sealed class OfferedChoices
{
    private readonly Dictionary<ReferenceTarget, IReadOnlyList<ReferenceOption>> _all = [];
    private readonly Dictionary<(string Field, ReferenceTarget Target), IReadOnlyList<ReferenceOption>> _some = [];
    private readonly Dictionary<string, ReferenceTarget> _searched = [];
    private readonly Dictionary<string, int> _found = [];

    /// <summary>Few enough to be offered in every field.</summary>
    public void AddAll(ReferenceTarget target, IReadOnlyList<ReferenceOption> options) => _all[target] = options;

    /// <param name="found">What was sought, one more than is shown where there are more; null when nothing was.</param>
    /// <param name="isSearched">Whether the field lets people look for more.</param>
    public void Add(
        ContentField f, ReferenceTarget target, IReadOnlyList<ReferenceOption> chosen, IReadOnlyList<ReferenceOption>? found,
        bool isSearched)
    {
        _some[(f.Key, target)] = [.. chosen.UnionBy((found ?? []).Take(ChoicePicker.MostFound), option => option.Slug)];
        if (isSearched)
        {
            _searched[f.Key] = target;
        }

        if (found is not null)
        {
            _found[f.Key] = found.Count;
        }
    }

    public IReadOnlyList<ReferenceOption> Of(ContentField f, ReferenceTarget target) =>
        _all.TryGetValue(target, out var all) ? all : _some[(f.Key, target)];

    /// <summary>The things among which the field lets people search; null where it offers all.</summary>
    public ReferenceTarget? SearchedBy(ContentField f) => _searched.GetValueOrDefault(f.Key);

    /// <summary>How many a search in the field has found, at most one more than are shown; null where nothing was sought.</summary>
    public int? FoundBy(ContentField f) => _found.TryGetValue(f.Key, out var count) ? count : null;
}
