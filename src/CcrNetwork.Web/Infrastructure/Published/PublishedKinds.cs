using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>All declared kinds in their order. They are found as controllers are: a declaration needs no registration.</summary>
public sealed class PublishedKinds(IEnumerable<PublishedKind> kinds)
{
    private readonly PublishedKind[] _all = [.. kinds.OrderBy(kind => kind.Order)];

    /// <summary>The declarations of the portal; each is the same for everybody and holds nothing.</summary>
    public static IReadOnlyList<PublishedKind> Declared { get; } =
    [
        .. typeof(PublishedKind).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PublishedKind)) && !type.IsAbstract)
            .Select(type => (PublishedKind)Activator.CreateInstance(type)!)
            .OrderBy(kind => kind.Order),
    ];

    public IReadOnlyList<PublishedKind> All => _all;

    /// <summary>Those whose items have pages of their own.</summary>
    public IEnumerable<PublishedKind> WithPages => _all.Where(kind => kind.HasPages);

    public IEnumerable<PublishedKind> OpenData => _all.Where(kind => kind.IsOpenData);

    public static void AddTo(IServiceCollection services)
    {
        foreach (var kind in Declared)
        {
            services.AddSingleton(kind);
        }

        services.AddSingleton<PublishedKinds>();
        services.AddSingleton<SiteFoot>();
        services.AddSnapshot<RoomsSnapshot>();
    }
}
