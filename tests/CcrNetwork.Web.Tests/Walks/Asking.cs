using System.Collections.Concurrent;
using System.Globalization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>
/// Sends requests one after another and remembers which answer was a fault or cost too much. How long it took is no part of it: time is the
/// machine's; what a request takes of memory, and how long its answer is, are its own.
/// </summary>
internal sealed class Asking : IExceptionHandler
{
    /// <summary>Fifty megabytes.</summary>
    public const long MostAllocated = 50_000_000;

    private const int LongestAnswer = 5_000_000;
    private const int LongestTold = 400;

    private readonly ConcurrentQueue<Exception> _faults = new();
    private readonly Dictionary<(string, string, HttpMethod, System.Net.HttpStatusCode), (string Name, string Html)> _pages = [];

    public List<string> Problems { get; } = [];

    public int Count { get; private set; }

    /// <summary>Whether it keeps a page of each kind, and of what each can answer.</summary>
    public bool KeepsPages { get; init; }

    public IEnumerable<(string Name, string Html)> Pages => _pages.Values;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        _faults.Enqueue(exception);
        return ValueTask.FromResult(false);
    }

    /// <summary>What went wrong and the first places, the portal's own above all.</summary>
    private static string Told(Exception fault)
    {
        var places = (fault.StackTrace ?? "").Split('\n').Select(line => line.Trim()).ToList();
        return string.Join(
            "\n    ",
            [$"{fault.GetType().Name}: {fault.Message.Split('\n')[0]}",
             .. places.Take(2)
                 .Concat(places.Where(line => line.Contains(nameof(CcrNetwork), StringComparison.Ordinal)).Take(2))
                 .Distinct()]);
    }

    private static async Task<(Page Page, long Allocated)> MeasureAsync(
        HttpClient browser, HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        var before = GC.GetTotalAllocatedBytes();
        using var response = await browser.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        return (new Page(path, response, body), GC.GetTotalAllocatedBytes() - before);
    }

    public async Task<Page> AskAsync(
        HttpClient browser, string who, HttpMethod method, string path, HttpContent? content = null, string sent = "")
    {
        var (page, allocated) = await MeasureAsync(browser, method, path, content);
        if (allocated > MostAllocated && method == HttpMethod.Get)
        {
            // The first page of all fills what is kept, and work by the clock may run beside any: neither is in it a second time.
            (page, allocated) = await MeasureAsync(browser, method, path, content);
        }

        Count++;
        var told = sent.Length > LongestTold ? sent[..LongestTold] : sent;
        if ((int)page.Status >= 500)
        {
            Problems.Add($"{who}: {method} {page} after {told}: {(_faults.TryDequeue(out var fault) ? Told(fault) : null)}");
        }

        if (allocated > MostAllocated)
        {
            Problems.Add(
                string.Create(CultureInfo.InvariantCulture, $"{who}: {method} {page} took {allocated / 1_000_000} MB after {told}"));
        }

        if (page.Bytes.Count > LongestAnswer)
        {
            Problems.Add($"{who}: {method} {page} is {page.Bytes.Count} bytes long after {told}");
        }

        _faults.Clear();
        if (KeepsPages && page.IsHtml && page.Html.Contains("<html", StringComparison.Ordinal))
        {
            var language = page.Document.DocumentElement.GetAttribute("lang") ?? "";
            _pages.TryAdd((page.Route, who + language, method, page.Status), ($"{who}: {method} {page}", page.Html));
        }

        return page;
    }
}
