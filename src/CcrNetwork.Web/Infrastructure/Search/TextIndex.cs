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

/// <param name="Documents">The best first.</param>
/// <param name="HoldsAll">Whether they hold all that was sought; if not, nothing does, and these hold the most of it.</param>
public sealed record Ranking(IReadOnlyList<RankedDocument> Documents, bool HoldsAll);

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
    private readonly WordTable _names;
    private readonly WordTable _terms;
    private readonly WordTable _rest;
    private readonly string[][][] _titles;
    private readonly string[] _texts;

    public TextIndex(IReadOnlyList<SearchText> documents, SearchHabits? habits = null)
    {
        _count = documents.Count;
        _habits = habits ?? SearchHabits.Default;
        var names = documents.Select(document => Folding.Words(document.Names)).ToArray();
        var rest = documents.Select(document => Folding.Words(document.Rest)).ToArray();
        _names = WordTable.Build(names);
        _terms = WordTable.Build([.. documents.Select(document => Folding.Words(document.Terms))]);
        _rest = WordTable.Build(rest);
        _titles = [.. documents.Select(document => TitlesOf(document.Names))];
        _texts = [.. names.Zip(rest, (name, text) => $" {string.Join(' ', name.Concat(text))}")];
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
    public Ranking Rank(string? search)
    {
        var units = _habits.Read(search);
        if (units.Count == 0)
        {
            return new Ranking([], HoldsAll: true);
        }

        var scores = units.Select(ScoresOf).ToList();
        var whole = Enumerable.Range(0, _count).Where(document => scores.TrueForAll(score => score[document] > 0)).ToList();
        if (whole.Count > 0 || units.Count == 1)
        {
            var (named, asTyped) = (Named(units), SoughtAsTyped(units));
            return new Ranking(
                Ordered(
                    whole.Select(
                        document => new RankedDocument(document, scores.Sum(score => score[document])
                            + (named.Contains(document) ? NameScore(document, units) : 0) + TypedScore(document, units, asTyped)))),
                HoldsAll: true);
        }

        // What few documents say tells more than what many say.
        var rarity = scores.Select(score => (float)Math.Log(1 + _count / (1.0 + score.Count(value => value > 0)))).ToList();
        var part = Enumerable.Range(0, _count)
            .Select(document => new RankedDocument(document, scores.Select((score, unit) => score[document] * rarity[unit]).Sum()))
            .Where(found => found.Score > 0);
        return new Ranking(Ordered(part), HoldsAll: false);
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

    private static List<RankedDocument> Ordered(IEnumerable<RankedDocument> documents) =>
        [.. documents.OrderByDescending(found => found.Score).ThenBy(found => found.Number)];

    /// <summary>How well each document says one thing that is sought, in its name, its terms or its text.</summary>
    private float[] ScoresOf(SearchUnit unit)
    {
        var best = new float[_count];
        foreach (var alternative in unit.Alternatives)
        {
            float[]? all = null;
            foreach (var word in alternative.Words)
            {
                var one = new float[_count];
                _names.Score(word, alternative.MayBeCutShort, InNames, one);
                _terms.Score(word, alternative.MayBeCutShort, InTerms, one);
                _rest.Score(word, alternative.MayBeCutShort, InRest, one);
                for (var document = 0; all is not null && document < _count; document++)
                {
                    one[document] = Math.Min(one[document], all[document]);
                }

                all = one;
            }

            var expression = $" {string.Join(' ', alternative.Words)}";
            for (var document = 0; document < _count; document++)
            {
                var isExpression = alternative.Words.Count > 1 && all![document] > 0 && _texts[document].Contains(
                    expression, StringComparison.Ordinal);
                best[document] = Math.Max(best[document], all![document] * alternative.Weight * (isExpression ? SideBySide : 1));
            }
        }

        return best;
    }

    /// <summary>
    /// Who types a whole name means it: the more of one name is sought, and the more of what is sought is name, the better.
    /// </summary>
    private float NameScore(int document, IReadOnlyList<SearchUnit> units)
    {
        var best = 0f;
        foreach (var title in _titles[document])
        {
            var covered = title.Sum(word => units.Max(unit => unit.Fit(word))) / title.Length;
            var asked = units.Average(unit => title.Max(unit.Fit));
            best = Math.Max(best, covered * asked);
        }

        return best * WholeName;
    }

    /// <summary>The documents whose names hold anything that is sought: a name counts for no others.</summary>
    private DocumentSet Named(IReadOnlyList<SearchUnit> units)
    {
        var named = new DocumentSet(_count);
        foreach (var alternative in units.SelectMany(unit => unit.Alternatives))
        {
            foreach (var word in alternative.Words)
            {
                _names.AddHolding(word, alternative.MayBeCutShort, named);
            }
        }

        return named;
    }

    /// <summary>Several words that stand in the text just as they were typed.</summary>
    private float TypedScore(int document, IReadOnlyList<SearchUnit> units, string asTyped) =>
        units.Count > 1 && _texts[document].Contains(asTyped, StringComparison.Ordinal) ? InRest : 0;

    private static string SoughtAsTyped(IReadOnlyList<SearchUnit> units) =>
        $" {string.Join(' ', units.SelectMany(unit => unit.Alternatives[0].Words))}";

    private string[][] TitlesOf(string names) =>
        [.. names.Split(
            '\n').Select(name => Folding.Words(name).Where(word => !_habits.IsFiller(word)).ToArray()).Where(words => words.Length > 0)];

    /// <summary>Documents with a name word close to this one; a likeness is larger for longer words and fewer errors.</summary>
    private Dictionary<int, int> CloseTo(string word)
    {
        var allowed = word.Length <= 4 ? 1 : 2;
        var likenesses = new Dictionary<int, int>();
        for (var i = 0; i < _names.Words.Count; i++)
        {
            var candidate = _names.Words[i];
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
