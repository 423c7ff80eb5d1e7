using CcrNetwork.Web.Infrastructure.Telemetry;
using Microsoft.AspNetCore.OutputCaching;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Takes stale pages out of the output cache of this process, and makes what is kept in memory be read again.</summary>
public sealed class PageEviction(IOutputCacheStore store, ContentVersion version, Measures measures)
{
    /// <param name="tags">What has changed, in the words of <see cref="ContentTags"/>.</param>
    public async ValueTask EvictAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        if (tags.Count == 0)
        {
            return;
        }

        version.Advance();
        measures.Evicted(tags.Count);
        await ForgetAsync(tags, cancellationToken);
    }

    /// <summary>Takes pages out that may have been stored just after a change, by a reader who had asked just before it.</summary>
    public async ValueTask ForgetAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        foreach (var tag in tags)
        {
            await store.EvictByTagAsync(tag, cancellationToken);
        }
    }
}
