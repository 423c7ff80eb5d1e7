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

/// <summary>
/// The difference of two texts by phrases: what changes together is read together, first the old words, then the new ones.
/// </summary>
public static class TextDifference
{
    /// <summary>Fewer words than these between two changes are no island that an eye rests on: they go with the change.</summary>
    private const int LeastWordsBetween = 3;

    private static readonly InlineDiffBuilder Builder = new(new Differ());

    private static readonly DelimiterChunker Words = new([' ', '\n', '\u00a0', '\u202f']);

    public static IReadOnlyList<TextPiece> Of(string before, string after) =>
        ByPhrases(Joined(Builder.BuildDiffModel(before, after, ignoreWhitespace: false, ignoreCase: false, Words).Lines
            .Where(piece => piece.Text is not null)
            .Select(piece => new TextPiece(piece.Text, piece.Type switch
            {
                ChangeType.Inserted => TextChange.Added,
                ChangeType.Deleted => TextChange.Removed,
                _ => TextChange.None,
            }))));

    /// <summary>The old text alone, with what goes.</summary>
    public static IReadOnlyList<TextPiece> Before(IReadOnlyList<TextPiece> pieces) =>
        pieces.Where(piece => piece.Change != TextChange.Added).ToList();

    /// <summary>The new text alone, with what came.</summary>
    public static IReadOnlyList<TextPiece> After(IReadOnlyList<TextPiece> pieces) =>
        pieces.Where(piece => piece.Change != TextChange.Removed).ToList();

    /// <summary>The lines of a list, with those marked that the other list does not have.</summary>
    public static IReadOnlyList<TextPiece> Lines(string list, string other, TextChange mark)
    {
        var known = other.Split('\n').ToHashSet(StringComparer.Ordinal);
        return list.Length == 0
            ? []
            : list.Split('\n').Select(line => new TextPiece(line, known.Contains(line) ? TextChange.None : mark)).ToList();
    }

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

    /// <summary>Changes that only a word or two part are one change.</summary>
    private static List<TextPiece> ByPhrases(List<TextPiece> pieces)
    {
        var phrases = new List<TextPiece>();
        var (removed, added) = ("", "");
        for (var index = 0; index < pieces.Count; index++)
        {
            var (text, change) = pieces[index];
            var isIsland = change == TextChange.None && (
                index == 0
                    || index == pieces.Count - 1
                    || text.Contains('\n', StringComparison.Ordinal)
                    || WordsIn(text) >= LeastWordsBetween);
            if (isIsland)
            {
                Add(phrases, removed, added);
                (removed, added) = ("", "");
                phrases.Add(pieces[index]);
                continue;
            }

            removed += change == TextChange.Added ? "" : text;
            added += change == TextChange.Removed ? "" : text;
        }

        Add(phrases, removed, added);
        return phrases;
    }

    private static void Add(List<TextPiece> phrases, string removed, string added)
    {
        if (removed.Length > 0)
        {
            phrases.Add(new TextPiece(removed, TextChange.Removed));
        }

        if (added.Length > 0)
        {
            phrases.Add(new TextPiece(added, TextChange.Added));
        }
    }

    private static int WordsIn(string text) => text.Split([' ', '\u00a0', '\u202f'], StringSplitOptions.RemoveEmptyEntries).Length;
}
