using System.Net;
using System.Net.Sockets;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Web.Infrastructure.Hosting;

namespace CcrNetwork.Web.Infrastructure.Fetching;

/// <summary>
/// The name of a host is looked up by the connection itself, which then goes to the very address that was checked: a name
/// that changes its meaning in between gains nothing. Redirects are followed by hand, each as a new address.
/// </summary>
public sealed class WebFetcher : IWebFetcher, IDisposable
{
    private const int Chunk = 16 * 1024;

    private readonly HttpClient _client;
    private readonly AddressPolicy _policy;
    private readonly FetchLimits _limits;
    private readonly PortalAddress _portal;
    private readonly TimeProvider _clock;

    public WebFetcher(AddressPolicy policy, FetchLimits limits, PortalAddress portal, TimeProvider clock)
    {
        (_policy, _limits, _portal, _clock) = (policy, limits, portal, clock);
        _client = new HttpClient(new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = ConnectAsync,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = limits.HeaderKilobytes,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            UseCookies = false,
            UseProxy = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public async Task<FetchOutcome> FetchAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_limits.Time);
        try
        {
            return WebAddress.IsOfTheWeb(address) ? await FollowAsync(method, address, patience.Token) : Fault(FetchFault.BadAddress);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Fault(FetchFault.TooSlow);
        }
        catch (HttpRequestException exception)
        {
            return Fault(exception switch
            {
                { InnerException: RefusedAddressException } => FetchFault.RefusedAddress,
                { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => FetchFault.TooLarge,
                _ => FetchFault.Unreachable,
            });
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return Fault(FetchFault.Unreachable);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FetchOutcome> FollowAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        Uri? movedTo = null;
        var isMovedOnly = true;
        for (var redirects = 0; redirects <= _limits.Redirects; redirects++)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.UserAgent.ParseAdd($"CcrNetwork/1.0 (+{_portal.Origin})");
            request.Headers.Accept.ParseAdd("*/*");
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (TargetOf(response) is not { } target)
            {
                return await ReadAsync(response, cancellationToken) is { } body
                    ? new FetchOutcome(
                        new WebAnswer(
                            address, movedTo, response.StatusCode, response.Content.Headers.ContentType?.MediaType, body,
                            RetryAfterOf(response))
                        {
                            Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
                        }, null)
                    : Fault(FetchFault.TooLarge);
            }

            if (!Uri.TryCreate(address, target, out var next) || !WebAddress.IsOfTheWeb(next))
            {
                return Fault(FetchFault.RefusedAddress);
            }

            isMovedOnly = isMovedOnly && response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            (address, movedTo) = (next, isMovedOnly ? next : movedTo);
        }

        return Fault(FetchFault.TooManyRedirects);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var allowed = (await Dns.GetHostAddressesAsync(host, cancellationToken))
            .Where(address => _policy.Allows(new IPEndPoint(address, port)))
            .ToArray();
        if (allowed.Length == 0)
        {
            throw new RefusedAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <returns>Null when there are more bytes than are read.</returns>
    private async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var chunk = new byte[Chunk];
        while (await body.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (read.Length + count > _limits.Bytes)
            {
                return null;
            }

            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } wait ? wait.Delta ?? wait.Date - _clock.GetUtcNow() : null;

    private static string? TargetOf(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.TryGetValues("Location", out var values)
            ? values.FirstOrDefault()
            : null;

    private static FetchOutcome Fault(FetchFault fault) => new(null, fault);

    private sealed class RefusedAddressException : Exception;
}
