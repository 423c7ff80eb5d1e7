using System.Net;

namespace CcrNetwork.Web.Infrastructure.Fetching;

/// <summary>
/// Asks other sites for something, at addresses that people wrote or that answers named. It reaches public addresses only,
/// and no answer is too long, too slow or too crooked for it. See <c>docs/decisions</c>.
/// </summary>
public interface IWebFetcher
{
    /// <param name="method">GET or HEAD.</param>
    /// <returns>An answer or a fault; it throws only when it is cancelled.</returns>
    Task<FetchOutcome> FetchAsync(HttpMethod method, Uri address, CancellationToken cancellationToken);
}

/// <summary>Either an answer or a fault.</summary>
public sealed record FetchOutcome(WebAnswer? Answer, FetchFault? Fault);

/// <summary>What a site answered, whatever its status.</summary>
/// <param name="Address">Where the redirects ended.</param>
/// <param name="MovedTo">The address to which permanent redirects alone led; null when there was none.</param>
/// <param name="MediaType">Without parameters, such as <c>text/html</c>.</param>
/// <param name="Body">Decompressed; empty after HEAD.</param>
/// <param name="RetryAfter">How long the site asks to wait.</param>
public sealed record WebAnswer(Uri Address, Uri? MovedTo, HttpStatusCode Status, string? MediaType, byte[] Body, TimeSpan? RetryAfter)
{
    /// <summary>The encoding of the body, as the site named it.</summary>
    public string? Charset { get; init; }
}

public enum FetchFault
{
    /// <summary>No http(s) address, or one with a name or password in it.</summary>
    BadAddress,

    /// <summary>It leads, perhaps by a redirect, to where the portal must not go: an internal address, an unusual port.</summary>
    RefusedAddress,

    /// <summary>No such host, no answer, a broken or untrusted connection.</summary>
    Unreachable,

    TooSlow,

    /// <summary>More bytes than are read, or headers longer than they should be.</summary>
    TooLarge,

    TooManyRedirects,
}
