using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.History;

/// <summary>One value that differs between two revisions.</summary>
public sealed record ComparisonRow(string Key, string Label, string? Language, IReadOnlyList<TextPiece> Pieces);

public sealed record ComparisonPage(
    string Kind, int Id, string Heading, int From, int To, DateTime FromAt, DateTime ToAt, string FromBy, string ToBy,
    IReadOnlyList<ComparisonRow> Rows, bool CanEdit, int HeadNumber);

/// <summary>What changed between two revisions, field by field, in words.</summary>
public sealed class ComparisonQuery(EditedItems items, FieldTexts texts)
{
    public async Task<ComparisonPage?> RunAsync(
        ContentKind kind, int id, int from, int to, Actor actor, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var before = await RevisionAsync(edited, from, cancellationToken);
        var after = await RevisionAsync(edited, to, cancellationToken);
        if (before is null || after is null)
        {
            return null;
        }

        var rows = before.Values.KeysThatDiffer(after.Values)
            .Where(key => kind.FieldOf(key) is { } f && (actor.MayEdit(f) || f.IsKeptByPortal) || actor.Role == StaffRole.Reader)
            .Select(key => new ComparisonRow(
                key, texts.LabelOfValue(kind, key), ValueKey.LanguageOf(key),
                TextDifference.Of(texts.Readable(kind, key, before.Values[key]), texts.Readable(kind, key, after.Values[key]))))
            .ToList();
        return new ComparisonPage(
            kind.Name, id, edited.Item.Heading, from, to, before.At, after.At, before.ActorName, after.ActorName, rows,
            actor.MayEdit(), edited.Head.Number);
    }

    private async Task<Revision?> RevisionAsync(EditedItem edited, int number, CancellationToken cancellationToken) =>
        number == edited.Head.Number
            ? edited.Head
            : await items.RevisionAsync(edited.Kind, edited.Item.Id, number, cancellationToken);
}
