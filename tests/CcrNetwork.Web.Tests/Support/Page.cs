using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>An answer of the site as a visitor gets it: status, headers, and the page as a document.</summary>
public sealed partial class Page(string path, HttpResponseMessage response, byte[] body)
{
    private static readonly HtmlParser Parser = new();

    private IHtmlDocument? _document;

    public string Path { get; } = path;

    public HttpStatusCode Status { get; } = response.StatusCode;

    public Uri? Location { get; } = response.Headers.Location;

    public string? MediaType { get; } = response.Content.Headers.ContentType?.MediaType;

    public IReadOnlyDictionary<string, string> Headers { get; } = response.Headers
        .Concat(response.Content.Headers)
        .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<byte> Bytes { get; } = body;

    /// <summary>The answer as text, whatever it is: HTML, CSV, JSON.</summary>
    public string Html { get; } = System.Text.Encoding.UTF8.GetString(body);

    public bool IsHtml => MediaType == "text/html";

    public IHtmlDocument Document => _document ??= Parser.ParseDocument(Html);

    /// <summary>How many commands the site sent to its database for this answer.</summary>
    public int Commands => int.Parse(Headers[CommandCount.Header], CultureInfo.InvariantCulture);

    /// <summary>How many entities were read whole for it.</summary>
    public int Entities => int.Parse(Headers[EntityCount.Header], CultureInfo.InvariantCulture);

    /// <summary>The pattern of the route that answered; empty when the page came out of the cache.</summary>
    public string Route => Headers.GetValueOrDefault(CommandCount.RouteHeader, "");

    /// <summary>The texts of all elements that match, white space folded.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. All(selector).Select(TextOf)];

    /// <summary>The text of the one element that matches.</summary>
    public string Text(string selector) => TextOf(One(selector));

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    public IElement One(string selector)
    {
        var found = All(selector);
        Assert.True(found.Count == 1, $"{Path} has {found.Count} elements “{selector}”, not one.");
        return found[0];
    }

    public IReadOnlyList<string> Attributes(string selector, string attribute) =>
        [.. All(selector).Select(element => element.GetAttribute(attribute)).OfType<string>()];

    public override string ToString() => $"{Path}: {(int)Status}";

    private static string TextOf(IElement element) => WhiteSpace().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex("[ \\t\\r\\n]+")]
    private static partial Regex WhiteSpace();
}

public static class Visiting
{
    public static Task<Page> GetPageAsync(this HttpClient visitor, string path) =>
        visitor.AskAsync(HttpMethod.Get, path);

    public static async Task<Page> AskAsync(
        this HttpClient visitor, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await visitor.SendAsync(request);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }
}
