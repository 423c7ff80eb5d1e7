using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>What is searched of one document.</summary>
/// <param name="Names">One a line; they rank first.</param>
/// <param name="Rest">Its text.</param>
/// <param name="Terms">What it is about, in words that need not stand on its page: its kind, country, region, topic.</param>
public readonly record struct SearchText(string Names, string Rest, string Terms = "");

/// <summary>The documents that match a search, and those among them that match by name alone.</summary>
public sealed record TextMatch(DocumentSet All, DocumentSet ByName);

/// <summary>A document found.</summary>
public readonly record struct RankedDocument(int Number, float Score);

/// <param name="Documents">The best first, of which only so many are given as were asked for.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="HoldsAll">Whether they hold all that was sought; if not, nothing does, and these hold the most of it.</param>
public sealed record Ranking(IReadOnlyList<RankedDocument> Documents, int Count, bool HoldsAll);

/// <summary>
/// A search that forgives, over any number of documents kept in memory. Words may come in any order and be cut short;
/// case, accents, apostrophes, hyphens, ligatures and number do not count, and what means the same is found too. When nothing
/// matches it proposes the closest names.
/// </summary>
public sealed class TextIndex
{
    private const float InNames = 10;
    private const float InTerms = 7;
    private const float InRest = 4;
    private const float SideBySide = 1.5f;
    private const float WholeName = 14;

    private readonly int _count;
    private readonly SearchHabits _habits;
    private readonly Vocabulary _vocabulary;
    private readonly WordTable _names;
    private readonly WordTable _terms;
    private readonly WordTable _rest;
    private readonly int[][] _titles;
    private readonly int[][] _texts;

    /// <param name="titles">
    /// Of each document the words of its names without fillers, <see cref="TextIndexBuilder.EndOfName"/> after each name.
    /// </param>
    /// <param name="names">Of each document the words of its names.</param>
    /// <param name="texts">Of each document the words of its names and its text, as they follow one another.</param>
    internal TextIndex(
        SearchHabits habits, Vocabulary vocabulary, int[][] titles, IReadOnlyList<int[]> names, IReadOnlyList<int[]> terms,
        IReadOnlyList<int[]> rest, int[][] texts)
    {
        (_count, _habits, _vocabulary, _titles, _texts) = (texts.Length, habits, vocabulary, titles, texts);
        _names = new WordTable(vocabulary, names);
        _terms = new WordTable(vocabulary, terms);
        _rest = new WordTable(vocabulary, rest);
    }

    public static TextIndex Of(IReadOnlyList<SearchText> documents, SearchHabits? habits = null)
    {
        var builder = new TextIndexBuilder(documents.Count, habits);
        for (var document = 0; document < documents.Count; document++)
        {
            builder.Set(document, documents[document]);
        }

        return builder.Build();
    }

    /// <summary>Null when the search holds no word at all, which is no search.</summary>
    public TextMatch? Match(string? search)
    {
        var units = _habits.Read(search);
        if (units.Count == 0)
        {
            return null;
        }

        var all = DocumentSet.All(_count);
        var byName = DocumentSet.All(_count);
        foreach (var unit in units)
        {
            var (anywhere, named) = (new DocumentSet(_count), new DocumentSet(_count));
            foreach (var alternative in unit.Alternatives)
            {
                var (holding, calling) = (DocumentSet.All(_count), DocumentSet.All(_count));
                foreach (var word in alternative.Words)
                {
                    var found = new DocumentSet(_count);
                    _names.AddHolding(word, alternative.MayBeCutShort, found);
                    calling.KeepOnly(found);
                    _terms.AddHolding(word, alternative.MayBeCutShort, found);
                    _rest.AddHolding(word, alternative.MayBeCutShort, found);
                    holding.KeepOnly(found);
                }

                anywhere.Add(holding);
                named.Add(calling);
            }

            all.KeepOnly(anywhere);
            byName.KeepOnly(named);
        }

        return new TextMatch(all, byName);
    }

    /// <summary>The documents that hold all that is sought; where none does, those that hold the most telling part of it.</summary>
    /// <param name="most">How many of the best are given.</param>
    public Ranking Rank(string? search, int most = int.MaxValue)
    {
        var units = _habits.Read(search);
        if (units.Count == 0)
        {
            return new Ranking([], 0, HoldsAll: true);
        }

        var scores = units.Select(ScoresOf).ToList();
        var fits = units.Select(FitsOf).ToList();
        try
        {
            var whole = RankWhole(units, scores, fits, most);
            return whole.Count > 0 || units.Count == 1 ? whole : RankParts(scores, most);
        }
        finally
        {
            scores.ForEach(score => score.Dispose());
            fits.ForEach(fit => fit.Dispose());
        }
    }

    private Ranking RankWhole(IReadOnlyList<SearchUnit> units, List<Scores> scores, List<Scores> fits, int most)
    {
        var best = new BestDocuments(most);
        var asTyped = new Phrase(_vocabulary, [.. units.SelectMany(unit => unit.Alternatives[0].Words)]);
        for (var document = 0; document < _count; document++)
        {
            var (holdsAll, score) = (true, 0f);
            for (var unit = 0; holdsAll && unit < scores.Count; unit++)
            {
                holdsAll = scores[unit][document] > 0;
                score += scores[unit][document];
            }

            if (holdsAll)
            {
                // Several words that stand in the text just as they were typed say more.
                var typed = units.Count > 1 && asTyped.IsIn(_texts[document]) ? InRest : 0;
                best.Add(new RankedDocument(document, score + NameScore(document, fits) + typed));
            }
        }

        return best.ToRanking(holdsAll: true);
    }

    private Ranking RankParts(List<Scores> scores, int most)
    {
        // What few documents say tells more than what many say.
        var rarity = scores.ConvertAll(score => (float)Math.Log(1 + _count / (1.0 + (_count - score.All.Count(0f)))));
        var best = new BestDocuments(most);
        for (var document = 0; document < _count; document++)
        {
            var score = 0f;
            for (var unit = 0; unit < scores.Count; unit++)
            {
                score += scores[unit][document] * rarity[unit];
            }

            if (score > 0)
            {
                best.Add(new RankedDocument(document, score));
            }
        }

        return best.ToRanking(holdsAll: false);
    }

    /// <summary>The documents whose names come closest, with one or two typing errors a word; the closest first.</summary>
    public IReadOnlyList<int> Closest(string? search, int most)
    {
        var score = new Dictionary<int, int>();
        foreach (var word in _habits.Read(search).SelectMany(unit => unit.Alternatives[0].Words).Where(word => word.Length > 2).Distinct())
        {
            foreach (var (document, likeness) in CloseTo(word))
            {
                score[document] = score.GetValueOrDefault(document) + likeness;
            }
        }

        return [.. score.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(most).Select(entry => entry.Key)];
    }

    /// <summary>How well each document says one thing that is sought, in its name, its terms or its text.</summary>
    private Scores ScoresOf(SearchUnit unit)
    {
        var best = new Scores(_count);
        foreach (var alternative in unit.Alternatives)
        {
            if (alternative.Words.Count == 1)
            {
                Score(alternative.Words[0], alternative.MayBeCutShort, alternative.Weight, best.All);
            }
            else
            {
                ScoreExpression(alternative, best.All);
            }
        }

        return best;
    }

    private void Score(string word, bool mayBeCutShort, float weight, Span<float> scores)
    {
        _names.Score(word, mayBeCutShort, InNames * weight, scores);
        _terms.Score(word, mayBeCutShort, InTerms * weight, scores);
        _rest.Score(word, mayBeCutShort, InRest * weight, scores);
    }

    /// <summary>Several words count as the weakest of them, and more where they stand side by side.</summary>
    private void ScoreExpression(SearchAlternative alternative, Span<float> best)
    {
        using var all = new Scores(_count);
        all.All.Fill(float.MaxValue);
        using var one = new Scores(_count);
        foreach (var word in alternative.Words)
        {
            one.All.Clear();
            Score(word, alternative.MayBeCutShort, alternative.Weight, one.All);
            for (var document = 0; document < _count; document++)
            {
                all.All[document] = Math.Min(all[document], one[document]);
            }
        }

        var expression = new Phrase(_vocabulary, alternative.Words);
        for (var document = 0; document < _count; document++)
        {
            if (all[document] > 0)
            {
                best[document] = Math.Max(best[document], all[document] * (expression.IsIn(_texts[document]) ? SideBySide : 1));
            }
        }
    }

    /// <summary>How well each word says one thing that is sought.</summary>
    private Scores FitsOf(SearchUnit unit)
    {
        var fits = new Scores(_vocabulary.Count);
        foreach (var alternative in unit.Alternatives)
        {
            foreach (var (word, fit) in alternative.Words.SelectMany(sought => _vocabulary.Fitting(sought, alternative.MayBeCutShort)))
            {
                fits.All[word] = Math.Max(fits[word], alternative.Weight * fit);
            }
        }

        return fits;
    }

    /// <summary>
    /// Who types a whole name means it: the more of one name is sought, and the more of what is sought is name, the better.
    /// </summary>
    private float NameScore(int document, List<Scores> fits)
    {
        var best = 0f;
        ReadOnlySpan<int> rest = _titles[document];
        while (rest.Length > 0)
        {
            var title = rest[..rest.IndexOf(TextIndexBuilder.EndOfName)];
            rest = rest[(title.Length + 1)..];
            var (covered, asked) = (0f, 0f);
            foreach (var word in title)
            {
                var fit = 0f;
                foreach (var unit in fits)
                {
                    fit = Math.Max(fit, unit[word]);
                }

                covered += fit;
            }

            foreach (var unit in fits)
            {
                var fit = 0f;
                foreach (var word in title)
                {
                    fit = Math.Max(fit, unit[word]);
                }

                asked += fit;
            }

            best = Math.Max(best, covered / title.Length * (asked / fits.Count));
        }

        return best * WholeName;
    }

    /// <summary>Documents with a name word close to this one; a likeness is larger for longer words and fewer errors.</summary>
    private Dictionary<int, int> CloseTo(string word)
    {
        var allowed = word.Length <= 4 ? 1 : 2;
        var likenesses = new Dictionary<int, int>();
        for (var i = 0; i < _vocabulary.Count; i++)
        {
            if (_names.DocumentsOf(i).IsEmpty)
            {
                continue;
            }

            var candidate = _vocabulary[i];
            var distance = candidate.StartsWith(word, StringComparison.Ordinal) ? 0 : EditDistance.Between(word, candidate, allowed);
            if (distance > allowed)
            {
                continue;
            }

            var likeness = word.Length * 2 - distance * 3;
            foreach (var document in _names.DocumentsOf(i))
            {
                likenesses[document] = Math.Max(likenesses.GetValueOrDefault(document), likeness);
            }
        }

        return likenesses;
    }
}
