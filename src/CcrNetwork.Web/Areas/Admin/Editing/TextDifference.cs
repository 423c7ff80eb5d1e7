using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CcrNetwork.Web.Areas.Admin.Editing;

public enum TextChange
{
    None,
    Added,
    Removed,
}

public sealed record TextPiece(string Text, TextChange Change);

/// <summary>The difference of two texts, word by word.</summary>
public static class TextDifference
{
    private static readonly InlineDiffBuilder Builder = new(new Differ());

    private static readonly DelimiterChunker Words = new([' ', '\n', ' ', ' ']);

    public static IReadOnlyList<TextPiece> Of(string before, string after) =>
        Joined(Builder.BuildDiffModel(before, after, ignoreWhitespace: false, ignoreCase: false, Words).Lines
            .Where(piece => piece.Text is not null)
            .Select(piece => new TextPiece(piece.Text, piece.Type switch
            {
                ChangeType.Inserted => TextChange.Added,
                ChangeType.Deleted => TextChange.Removed,
                _ => TextChange.None,
            })));

    /// <summary>Neighbours of the same kind as one piece, so that a screen reader hears a phrase and not single words.</summary>
    private static List<TextPiece> Joined(IEnumerable<TextPiece> pieces)
    {
        var joined = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Change == piece.Change)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + piece.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }
}
