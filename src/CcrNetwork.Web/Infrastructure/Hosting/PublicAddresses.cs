using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>The addresses that the public controllers answer, as they stand after the language.</summary>
public sealed class PublicAddresses(EndpointDataSource endpoints) : IPortalAddresses
{
    private readonly Lazy<IReadOnlyList<TemplateMatcher>> _matchers = new(() =>
        [.. Templates(endpoints).Select(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []))]);

    private readonly Lazy<IReadOnlyList<string>> _fixedPages = new(() =>
        [.. Templates(endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<PublicPageAttribute>() is not null)
            .Select(endpoint => FixedPath(endpoint.RoutePattern))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)]);

    private readonly Lazy<HashSet<string>> _ownPaths = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternParameterPart { Name: "language" }] }, ..])
            .SelectMany(endpoint => OwnPaths(endpoint.RoutePattern))]);

    /// <summary>Every public page whose address has no variable part, such as <c>/centres</c>; the home page is empty. No files.</summary>
    public IReadOnlyList<string> FixedPages => _fixedPages.Value;

    /// <summary>Whether a path would lead to a page or file if a language stood before it.</summary>
    public bool Knows(PathString withoutLanguage)
    {
        var path = new PathString($"/{SiteLanguages.Default}").Add(withoutLanguage);
        return _matchers.Value.Any(matcher => matcher.TryMatch(path, []));
    }

    /// <inheritdoc/>
    public bool IsOwn(string path)
    {
        var asked = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return asked.Length > 0 && _ownPaths.Value.Contains(string.Join('/', asked));
    }

    private static IEnumerable<string> OwnPaths(RoutePattern pattern)
    {
        var literals = pattern.PathSegments.Skip(1)
            .TakeWhile(segment => segment.Parts is [RoutePatternLiteralPart])
            .Select(segment => ((RoutePatternLiteralPart)segment.Parts[0]).Content)
            .ToList();
        return Enumerable.Range(1, literals.Count).Select(count => string.Join('/', literals.Take(count)));
    }

    private static IEnumerable<RouteEndpoint> Templates(EndpointDataSource endpoints) =>
        endpoints.Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternParameterPart { Name: "language" }] }, ..])
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true);

    private static string? FixedPath(RoutePattern pattern)
    {
        var segments = pattern.PathSegments
            .Skip(1)
            .Select(segment => segment.Parts is [RoutePatternLiteralPart literal] ? literal.Content : null)
            .ToList();
        return segments.Contains(null) || segments.LastOrDefault()?.Contains('.', StringComparison.Ordinal) == true
            ? null
            : string.Concat(segments.Select(segment => $"/{segment}"));
    }
}
