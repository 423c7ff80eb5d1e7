using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>Which addresses are the same but for what they name: every part that no route writes out is a star.</summary>
internal sealed class Shapes
{
    private readonly HashSet<string> _known;

    public Shapes(IServiceProvider services)
    {
        Endpoints = [.. services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
        _known = Endpoints
            .SelectMany(endpoint => endpoint.RoutePattern.PathSegments)
            .Where(segment => segment.IsSimple && segment.Parts[0] is RoutePatternLiteralPart)
            .Select(segment => ((RoutePatternLiteralPart)segment.Parts[0]).Content)
            .Concat(services.GetRequiredService<ContentKinds>().All.Select(kind => kind.Name))
            .ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<RouteEndpoint> Endpoints { get; }

    /// <summary>With the names of what its query says, without what it says.</summary>
    public string Of(string address)
    {
        var (path, query) = address.Split('?', 2) is [var first, var second] ? (first, second) : (address, "");
        var parts = path
            .Split('/')
            .Select(
                part => part.Length == 0
                    || _known.Contains(part) ? part : part.Contains('.', StringComparison.Ordinal) ? $"*{Path.GetExtension(part)}" : "*");
        var names = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);
        return string.Join('/', parts) + (query.Length == 0 ? "" : $"?{string.Join('&', names)}");
    }
}
