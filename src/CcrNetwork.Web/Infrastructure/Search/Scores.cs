using System.Buffers;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>
/// A number for each document or word of a search, all 0 at first. Lent, because a large network needs a large one each time.
/// </summary>
internal sealed class Scores : IDisposable
{
    private readonly float[] _lent;
    private readonly int _count;

    public Scores(int count)
    {
        (_lent, _count) = (ArrayPool<float>.Shared.Rent(count), count);
        All.Clear();
    }

    public Span<float> All => _lent.AsSpan(0, _count);

    public float this[int number] => _lent[number];

    public void Dispose() => ArrayPool<float>.Shared.Return(_lent);
}
