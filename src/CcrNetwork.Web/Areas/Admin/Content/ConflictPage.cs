using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>One value that two people left different.</summary>
/// <param name="IsConflict">Both changed it; else only the person at the screen did.</param>
public sealed record ConflictRow(string Key, string Label, string? Language, string Base, string Theirs, string Mine, bool IsConflict, bool IsText)
{
    public string MineName => ConflictChoices.Mine + Key;

    public string ChoiceName => ConflictChoices.Choice + Key;

    public string WrittenName => ConflictChoices.Written + Key;
}

public sealed record ConflictPage(
    string Kind, int Id, string Heading, int TheirsNumber, string TheirsBy, DateTime TheirsAt, string? Comment, IReadOnlyList<ConflictRow> Rows);

/// <summary>Lays two versions of an item beside their common beginning.</summary>
public sealed class ConflictPageQuery(EditedItems items, FieldTexts texts)
{
    public async Task<ConflictPage> RunAsync(
        ContentKind kind, int id, SaveOutcome.Outdated outdated, string? comment, CancellationToken cancellationToken)
    {
        var heading = (await items.FindAsync(kind, id, cancellationToken))?.Item.Heading ?? "";
        var merge = outdated.Merge;
        var rows = merge.Base.KeysThatDiffer(merge.Mine)
            .Where(key => merge.Mine[key] != merge.Theirs[key])
            .Select(key => new ConflictRow(
                key, texts.LabelOfValue(kind, key), kind.FieldOf(key) is { IsTranslated: true } ? key[^2..] : null,
                merge.Base[key], merge.Theirs[key], merge.Mine[key], merge.Conflicts.Contains(key),
                kind.FieldOf(key) is { Columns.Count: 0, Choices.Count: 0, Target: null }))
            .OrderByDescending(row => row.IsConflict)
            .ToList();
        return new ConflictPage(kind.Name, id, heading, outdated.Theirs.Number, outdated.Theirs.ActorName, outdated.Theirs.At, comment, rows);
    }
}
