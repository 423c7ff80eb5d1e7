using CcrNetwork.Domain.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CcrNetwork.Editing.Fields;

/// <summary>
/// Reads a text in Markdown as somebody who listens to it, or who does not read easily, and says what may be in their way. How a
/// language counts is one of its habits: Flesch’s formula in English, that of Kandel and Moles in French.
/// </summary>
public static class TextChecks
{
    /// <summary>Below, a text is for the few: Flesch called it difficult.</summary>
    public const int Hard = 40;

    /// <summary>A shorter text says nothing about its writer’s sentences.</summary>
    public const int LeastWords = 40;

    private const int MostQuoted = 60;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '…', ':', ';', '\n'];

    public static IReadOnlyList<TextHint> Of(string markdown, SiteLanguage? language)
    {
        if (RichTextDocument.Parse(markdown) is not { } document)
        {
            return [];
        }

        return
        [
            .. Headings(document),
            .. Links(document, language?.Reading),
            .. document.Descendants<LinkInline>()
                .Where(link => link.IsImage && WordsOf(link).Length == 0)
                .Select(link => new TextHint(TextHintKind.PictureWithoutWords, Shortened(link.Url ?? ""))),
            .. language?.Reading is { } reading && HardToRead(document, reading) is { } hint ? [hint] : Array.Empty<TextHint>(),
        ];
    }

    /// <summary>From 0, which nobody reads with ease, to 100, which all do; null for a text that is too short to say.</summary>
    public static (int Ease, int WordsInSentence)? EaseOf(string plain, ReadingHabits habits)
    {
        var sentences = plain.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(WordsIn)
            .Where(words => words.Count > 0)
            .ToList();
        var count = sentences.Sum(words => words.Count);
        if (count < LeastWords)
        {
            return null;
        }

        var inSentence = (double)count / sentences.Count;
        var inWord = (double)sentences.Sum(words => words.Sum(word => Syllables(word, habits))) / count;
        var ease = habits.Base - (habits.BySentence * inSentence) - (habits.BySyllable * inWord);
        return ((int)Math.Round(Math.Clamp(ease, 0, 100)), (int)Math.Round(inSentence));
    }

    /// <summary>As many as there are groups of vowels, without the end that is not spoken; every word has one.</summary>
    public static int Syllables(string word, ReadingHabits habits)
    {
        var folded = Folding.Fold(word);
        bool IsVowel(int at) => habits.Vowels.Contains(folded[at], StringComparison.Ordinal);
        var groups = Enumerable.Range(0, folded.Length).Count(at => IsVowel(at) && (at == 0 || !IsVowel(at - 1)));
        var isSilent = habits.SilentEndings.Any(ending =>
            folded.Length > ending.Length
            && folded.EndsWith(ending, StringComparison.Ordinal)
            && !IsVowel(folded.Length - ending.Length - 1)
            && IsPlainly(word, ending));
        return Math.Max(1, isSilent ? groups - 1 : groups);
    }

    /// <summary>An accent is spoken: “allée” ends otherwise than “allie”.</summary>
    private static bool IsPlainly(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<TextHint> Headings(MarkdownDocument document)
    {
        var before = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = WordsOf(heading.Inline);
            if (words.Length == 0)
            {
                yield return new TextHint(TextHintKind.HeadingEmpty, "", heading.Level);
            }
            else if (before > 0 && heading.Level > before + 1)
            {
                yield return new TextHint(TextHintKind.HeadingSkipped, Shortened(words), heading.Level);
            }

            before = heading.Level;
        }
    }

    private static IEnumerable<TextHint> Links(MarkdownDocument document, ReadingHabits? habits)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            var words = WordsOf(link);
            if (words.Length == 0)
            {
                yield return new TextHint(TextHintKind.LinkEmpty, Shortened(link.Url ?? ""));
            }
            else if (IsAddress(words))
            {
                yield return new TextHint(TextHintKind.LinkIsAddress, Shortened(words));
            }
            else if (habits?.EmptyLinks.Contains(string.Join(' ', Folding.Words(words))) == true)
            {
                yield return new TextHint(TextHintKind.LinkSaysNothing, Shortened(words));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail))
        {
            yield return new TextHint(TextHintKind.LinkIsAddress, Shortened(link.Url));
        }
    }

    private static TextHint? HardToRead(MarkdownDocument document, ReadingHabits habits) =>
        EaseOf(string.Join('\n', document.Descendants<LeafBlock>().Select(block => WordsOf(block.Inline))), habits) is var (ease, words)
        && ease < Hard
            ? new TextHint(TextHintKind.HardToRead, $"{ease}", words)
            : null;

    private static bool IsAddress(string words) =>
        !words.Any(char.IsWhiteSpace)
        && (words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>What is read of it, without its signs.</summary>
    private static string WordsOf(ContainerInline? inline) => inline is null
        ? ""
        : string.Concat(inline.FindDescendants<LeafInline>().Select(leaf => leaf switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            LineBreakInline => " ",
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        })).Trim();

    private static List<string> WordsIn(string sentence) =>
        [.. sentence
            .Split([' ', '\u00a0', '\u202f', '-', '\'', '’', ',', '(', ')', '«', '»', '"', '“', '”', '–', '—', '/'],
                StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetter))];

    private static string Shortened(string text) => text.Length <= MostQuoted ? text : $"{CleanText.Cut(text, MostQuoted)}…";
}
