namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <inheritdoc />
/// <typeparam name="TQuery">Reads the entries.</typeparam>
/// <typeparam name="TFilter">What the address of the feed may ask for.</typeparam>
public sealed class Feed<TQuery, TFilter>(string title, params Type[] shows) : Feed(title, shows)
    where TQuery : class, IFeedQuery<TFilter>
{
    public override Type QueryType => typeof(TQuery);

    public override Type FilterType => typeof(TFilter);
}
