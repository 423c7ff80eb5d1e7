using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Tells a shared cache which keys a change has made stale: a POST of <c>{"keys":["Centre","Centre:villa-rosa"],"at":1790000000}</c>,
/// signed in <c>X-Signature</c> as <c>sha256=</c> and the HMAC of the body. It never keeps a save waiting; a message that cannot be
/// delivered is tried three times and then written to the log, for pages end by themselves.
/// </summary>
public sealed partial class SharedCachePurge(
    IHttpClientFactory clients, IOptions<SharedCacheOptions> options, TimeProvider clock, ILogger<SharedCachePurge> log) : BackgroundService
{
    /// <summary>The name of its client.</summary>
    public const string Client = "shared-cache";

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];

    private readonly Channel<IReadOnlyCollection<string>> _waiting = Channel.CreateUnbounded<IReadOnlyCollection<string>>();

    /// <param name="keys">See <see cref="ContentTags"/>.</param>
    public void Tell(IReadOnlyCollection<string> keys)
    {
        if (options.Value is { IsOn: true, PurgeUrl: not null })
        {
            _waiting.Writer.TryWrite(keys);
        }
    }

    /// <summary>What <c>X-Signature</c> says of a body.</summary>
    public static string SignatureOf(string secret, ReadOnlySpan<byte> body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var keys in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await SendAsync(keys, stoppingToken);
        }
    }

    private async Task SendAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        foreach (var pause in Pauses)
        {
            try
            {
                using var client = clients.CreateClient(Client);
                using var message = MessageOf(keys);
                using var answer = await client.SendAsync(message, cancellationToken);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (Exception fault) when (
                fault is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                LogRefused(log, fault.Message, pause.TotalSeconds);
                await Task.Delay(pause, clock, cancellationToken);
            }
        }

        LogGivenUp(log, string.Join(' ', keys));
    }

    private HttpRequestMessage MessageOf(IReadOnlyCollection<string> keys)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { keys = keys.Order(StringComparer.Ordinal), at = clock.GetUtcNow().ToUnixTimeSeconds() });
        var message = new HttpRequestMessage(HttpMethod.Post, options.Value.PurgeUrl) { Content = new ByteArrayContent(body) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        message.Headers.Add("X-Signature", SignatureOf(options.Value.PurgeSecret!, body));
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "The shared cache did not take the message ({Fault}); the next try comes in {Seconds} s.")]
    private static partial void LogRefused(ILogger log, string fault, double seconds);

    [LoggerMessage(LogLevel.Error, "The shared cache was not told that these are stale: {Keys}")]
    private static partial void LogGivenUp(ILogger log, string keys);
}
