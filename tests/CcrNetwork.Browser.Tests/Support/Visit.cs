using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>
/// A visitor's window. It notes every request to another site, every error and every breach of the content security policy;
/// closing it fails the test that caused one.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _problems = [];

    public Visit(IBrowserContext context, IPage page, string origin)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(10_000);
        page.Request += (_, request) => NoteUnless(
            request.Url.StartsWith(origin, StringComparison.Ordinal)
                || request.Url.StartsWith("data:", StringComparison.Ordinal)
                || request.Url.StartsWith("blob:", StringComparison.Ordinal),
            $"asks for {request.Url}");
        page.Console += (_, message) => NoteUnless(message.Type is not ("error" or "warning") || IsExpected(message.Text), message.Text);
        page.PageError += (_, error) => NoteUnless(false, error);
        page.Response += (_, response) => NoteUnless(response.Status < 500, $"gets {response.Status} from {response.Url}");
    }

    public IPage Page { get; }

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    public void HadNoProblem() => Assert.True(_problems.IsEmpty, string.Join('\n', _problems.Distinct()));

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
    }

    /// <summary>The browser says in its console that an address answers 404, also where a test wants that.</summary>
    private static bool IsExpected(string message) => message.Contains("status of 404", StringComparison.Ordinal);

    private void NoteUnless(bool isFine, string problem)
    {
        if (!isFine)
        {
            _problems.Enqueue($"{Page.Url}: {problem}");
        }
    }
}
