using Microsoft.Extensions.Caching.Memory;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>
/// Drawing a card costs more than any page: one is drawn at a time, and again only when what it says has changed. Who waits
/// and leaves takes nobody's card along.
/// </summary>
public sealed class ShareCardStore : IDisposable
{
    private const long MostBytes = 48 * 1024 * 1024;

    private readonly MemoryCache _cards = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim _drawing = new(1, 1);
    private int _drawn;

    /// <summary>How many were drawn since the start.</summary>
    public int Drawn => Volatile.Read(ref _drawn);

    /// <param name="content">All that the card shows: equal contents have one drawing.</param>
    public async Task<byte[]?> GetAsync(object content, Func<Task<byte[]?>> draw, CancellationToken cancellationToken)
    {
        if (_cards.TryGetValue(content, out byte[]? kept))
        {
            return kept;
        }

        await _drawing.WaitAsync(cancellationToken);
        try
        {
            if (_cards.TryGetValue(content, out kept))
            {
                return kept;
            }

            if (await draw() is not { } card)
            {
                return null;
            }

            Interlocked.Increment(ref _drawn);
            return _cards.Set(content, card, new MemoryCacheEntryOptions { Size = card.Length });
        }
        finally
        {
            _drawing.Release();
        }
    }

    public void Dispose()
    {
        _cards.Dispose();
        _drawing.Dispose();
    }
}
