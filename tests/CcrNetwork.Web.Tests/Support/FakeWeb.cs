using System.Collections.Concurrent;
using System.Net;
using CcrNetwork.Web.Infrastructure.Fetching;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The web as a test wants it: what is not said otherwise answers 200.</summary>
public sealed class FakeWeb : IWebFetcher
{
    private readonly ConcurrentDictionary<string, FetchOutcome> _outcomes = new();

    public ConcurrentQueue<string> Asked { get; } = new();

    public void Clear()
    {
        _outcomes.Clear();
        Asked.Clear();
    }

    public void Answers(
        string address, HttpStatusCode status, HttpMethod? method = null, string? movedTo = null,
        TimeSpan? retryAfter = null) => _outcomes[KeyOf(method, address)] =
        new(
            new WebAnswer(new Uri(movedTo ?? address), movedTo is null ? null : new Uri(movedTo), status, "text/html", [], retryAfter),
            null);

    public void Holds(string address, string body) =>
        _outcomes[KeyOf(null, address)] = new(
            new WebAnswer(new Uri(address), null, HttpStatusCode.OK, "application/xml", System.Text.Encoding.UTF8.GetBytes(body), null),
            null);

    public void Fails(string address, FetchFault fault, HttpMethod? method = null) => _outcomes[KeyOf(method, address)] = new(null, fault);

    public Task<FetchOutcome> FetchAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        Asked.Enqueue($"{method} {address.AbsoluteUri}");
        return Task.FromResult(
            _outcomes.GetValueOrDefault(KeyOf(method, address.AbsoluteUri))
            ?? _outcomes.GetValueOrDefault(KeyOf(null, address.AbsoluteUri))
            ?? new FetchOutcome(new WebAnswer(address, null, HttpStatusCode.OK, "text/html", [], null), null));
    }

    private static string KeyOf(HttpMethod? method, string address) => $"{method?.Method ?? "*"} {address}";
}
