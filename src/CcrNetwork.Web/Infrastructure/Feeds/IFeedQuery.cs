namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>Reads the entries of a feed in their order, in the language of the request.</summary>
/// <typeparam name="TFilter">What its address may ask for; <see cref="NoFilter"/> where it is always the same.</typeparam>
public interface IFeedQuery<in TFilter>
{
    /// <param name="origin">Scheme and host, with which the addresses of the entries begin.</param>
    Task<IReadOnlyList<FeedEntry>> RunAsync(TFilter filter, string origin, CancellationToken cancellationToken);
}
