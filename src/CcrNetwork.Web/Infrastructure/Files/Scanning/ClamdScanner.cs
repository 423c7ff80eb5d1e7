using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

/// <summary>
/// Asks clamd by its command INSTREAM: pieces with their length before them, an empty one at the end, one line of answer.
/// </summary>
public sealed partial class ClamdScanner(IOptions<ScannerOptions> options, ILogger<ClamdScanner> log) : IDocumentScanner
{
    private const int PieceBytes = 64 * 1024;
    private const int LongestAnswer = 4096;

    public bool IsConfigured => options.Value.IsConfigured;

    public async Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!IsConfigured)
        {
            return ScanVerdict.NotScanned;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.Seconds));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var answer = await AskAsync(content, stop.Token);
            if (answer == "stream: OK")
            {
                return ScanVerdict.Clean;
            }

            LogAnswer(log, answer);
            return answer.EndsWith(" FOUND", StringComparison.Ordinal) ? ScanVerdict.Infected : ScanVerdict.NotScanned;
        }
        catch (Exception exception) when (
            exception is SocketException or IOException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogAbsence(log, exception.GetType().Name);
            return ScanVerdict.NotScanned;
        }
    }

    private async Task<string> AskAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var place = options.Value.EndPoint!;
        using var socket = place is UnixDomainSocketEndPoint
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(place, cancellationToken);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var length = new byte[sizeof(int)];
        for (var at = 0; at < content.Length; at += PieceBytes)
        {
            var piece = content.Slice(at, Math.Min(PieceBytes, content.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, piece.Length);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(piece, cancellationToken);
        }

        BinaryPrimitives.WriteInt32BigEndian(length, 0);
        await stream.WriteAsync(length, cancellationToken);
        var answer = new byte[LongestAnswer];
        var read = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(answer, 0, read).TrimEnd('\0', '\n');
    }

    [LoggerMessage(LogLevel.Warning, "The scanner answered: {Answer}")]
    private static partial void LogAnswer(ILogger log, string answer);

    [LoggerMessage(LogLevel.Warning, "The scanner does not answer: {Fault}")]
    private static partial void LogAbsence(ILogger log, string fault);
}
