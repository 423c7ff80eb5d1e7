namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>Counts the documents found and keeps the best of them.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class BestDocuments(int most)
{
    /// <summary>The worst of those kept first.</summary>
    private readonly PriorityQueue<RankedDocument, RankedDocument> _best = new(Comparer<RankedDocument>.Create(WorstFirst));

    private int _count;

    public void Add(RankedDocument document)
    {
        _count++;
        if (_best.Count < most)
        {
            _best.Enqueue(document, document);
        }
        else if (WorstFirst(document, _best.Peek()) > 0)
        {
            _best.DequeueEnqueue(document, document);
        }
    }

    public Ranking ToRanking(bool holdsAll) => new(
        [.. _best.UnorderedItems.Select(item => item.Element).OrderDescending(_best.Comparer)], _count, holdsAll);

    private static int WorstFirst(RankedDocument one, RankedDocument other) =>
        one.Score.CompareTo(other.Score) is not 0 and var byScore ? byScore : other.Number.CompareTo(one.Number);
}
