using CcrNetwork.Web.Infrastructure.Previews;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Keeps what a page reads of content, in whatever language, until content changes: a page that is made anew then asks the
/// database for nothing. What depends on the clock or on the reader is worked out from it each time, and never kept. A preview
/// sees what nobody else does and reads for itself.
/// </summary>
public sealed class KeptReadings(ReadingShelf shelf, PreviewedItem previewed)
{
    /// <param name="key">What is read: the query's own word for it, and the name of the item.</param>
    /// <param name="read">Reads it. What is not there, null, is not kept: anybody can ask for it under endless names.</param>
    public async ValueTask<T?> GetAsync<T>(string key, Func<Task<T?>> read)
        where T : class
    {
        if (previewed.IsGiven)
        {
            return await read();
        }

        var readings = shelf.Current;
        if (readings.TryGetValue(key, out var kept))
        {
            return (T)kept;
        }

        var content = await read();
        if (content is not null)
        {
            readings.TryAdd(key, content);
        }

        return content;
    }
}
