using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>One value that two people left different.</summary>
/// <param name="Taken">What was chosen already; null as long as nothing was.</param>
/// <param name="Common">Where a common version begins, or how far it is written.</param>
public sealed record ConflictRow(
    string Key, string Label, string? Language, string Base, string Theirs, string Mine, string MineValue, bool IsText, string? Taken,
    string Common)
{
    public string Id => Field.IdOf(Key);

    public string MineName => ConflictChoices.Mine + Key;

    public string ChoiceName => ConflictChoices.Choice + Key;

    public string WrittenName => ConflictChoices.Written + Key;
}

/// <summary>One value that only the person at the screen changed: it goes with them without a question.</summary>
public sealed record KeptValue(string Key, string Label, string Value);

/// <param name="FromNumber">The revision from which both began.</param>
public sealed record ConflictPage(
    string Kind, int Id, string Heading, int FromNumber, Revision Theirs, string? Comment, IReadOnlyList<ConflictRow> Rows,
    IReadOnlyList<KeptValue> OnlyMine, IReadOnlyList<string> OnlyTheirs, IReadOnlyList<string> Alike)
{
    public int Settled => Rows.Count(row => row.Taken is not null);

    /// <summary>The first value that waits for a choice.</summary>
    public ConflictRow? Next => Rows.FirstOrDefault(row => row.Taken is null);
}

/// <summary>Lays two versions of an item beside their common beginning.</summary>
public sealed class ConflictPageQuery(EditedItems items, FieldTexts texts)
{
    public async Task<ConflictPage> RunAsync(
        ContentKind kind, int id, int fromNumber, SaveOutcome.Outdated outdated, ConflictChoices choices, string? comment,
        CancellationToken cancellationToken)
    {
        var heading = (await items.FindAsync(kind, id, cancellationToken))?.Item.Heading ?? "";
        var merge = outdated.Merge;
        var (mine, theirs) = (merge.Base.KeysThatDiffer(merge.Mine), merge.Base.KeysThatDiffer(merge.Theirs));
        var rows = merge.Conflicts.Select(key => RowOf(kind, key, merge, choices)).ToList();
        return new ConflictPage(
            kind.Name, id, heading, fromNumber, outdated.Theirs, comment, rows,
            mine.Except(theirs).Select(key => new KeptValue(key, texts.LabelOfValue(kind, key), merge.Mine[key])).ToList(),
            theirs.Except(mine).Select(key => texts.LabelOfValue(kind, key)).ToList(),
            mine.Intersect(theirs).Except(merge.Conflicts).Select(key => texts.LabelOfValue(kind, key)).ToList());
    }

    /// <summary>The same page with what was chosen so far; null when one of the two versions is not known.</summary>
    public async Task<ConflictPage?> AgainAsync(
        ContentKind kind, int id, int fromNumber, int theirsNumber, ConflictChoices choices, string? comment, Actor actor,
        CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited
            || await RevisionAsync(edited, fromNumber, cancellationToken) is not { } basis
            || await RevisionAsync(edited, theirsNumber, cancellationToken) is not { } theirs)
        {
            return null;
        }

        var mine = basis.Values.With(choices.MyValues.Where(value => kind.FieldOf(value.Key) is { } field && actor.MayEdit(field)));
        return await RunAsync(
            kind, id, fromNumber, new SaveOutcome.Outdated(new Merge(basis.Values, theirs.Values, mine), theirs), choices, comment,
            cancellationToken);
    }

    private async Task<Revision?> RevisionAsync(EditedItem edited, int number, CancellationToken cancellationToken) =>
        number == edited.Head.Number ? edited.Head : await items.RevisionAsync(edited.Kind, edited.Item.Id, number, cancellationToken);

    private ConflictRow RowOf(ContentKind kind, string key, Merge merge, ConflictChoices choices)
    {
        var field = kind.FieldOf(key);
        string Read(FieldValues values) => texts.Readable(kind, key, values[key]);
        return new ConflictRow(
            key, texts.LabelOfValue(kind, key), ValueKey.LanguageOf(key),
            Read(merge.Base), Read(merge.Theirs), Read(merge.Mine), merge.Mine[key],
            field is { Columns.Count: 0, Choices.Count: 0, Target: null, NamesCountries: false }, choices.TakenOf(key),
            choices.WrittenOf(key) ?? merge.Mine[key]);
    }
}
