using System.Net.Sockets;
using System.Text;

namespace CcrNetwork.Benchmarks.Load;

/// <summary>
/// One kept connection that asks for a page again and again. It does as little as a client can, so that what is measured
/// is the server: no header is parsed but the status and the length.
/// </summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1024 * 1024];

    public async Task OpenAsync(int port, CancellationToken cancellationToken) =>
        await _socket.ConnectAsync("127.0.0.1", port, cancellationToken);

    public static byte[] Request(string path, int port) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: fr\r\n\r\n");

    /// <summary>The head of the last answer: its status line and headers.</summary>
    public string Head { get; private set; } = "";

    /// <summary>Asks once; the number of bytes of the body. Anything but 200 is an error.</summary>
    public async Task<int> AskAsync(byte[] request, CancellationToken cancellationToken)
    {
        await _socket.SendAsync(request, cancellationToken);
        var received = 0;
        int headerEnd;
        while ((headerEnd = _buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8)) < 0)
        {
            received += await ReceiveAsync(received, cancellationToken);
        }

        var header = Head = Encoding.ASCII.GetString(_buffer, 0, headerEnd);
        if (!header.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(header[..header.IndexOf('\r', StringComparison.Ordinal)]);
        }

        var bodyStart = headerEnd + 4;
        if (LengthIn(header) is { } length)
        {
            while (received < bodyStart + length)
            {
                received += await ReceiveAsync(received, cancellationToken);
            }

            return length;
        }

        while (!_buffer.AsSpan(bodyStart, received - bodyStart).EndsWith("0\r\n\r\n"u8))
        {
            received += await ReceiveAsync(received, cancellationToken);
        }

        return received - bodyStart;
    }

    public void Dispose() => _socket.Dispose();

    private async Task<int> ReceiveAsync(int offset, CancellationToken cancellationToken)
    {
        var count = await _socket.ReceiveAsync(_buffer.AsMemory(offset), cancellationToken);
        return count > 0 ? count : throw new IOException("The server closed the connection.");
    }

    private static int? LengthIn(string header)
    {
        const string Name = "Content-Length: ";
        var start = header.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        start += Name.Length;
        var end = header.IndexOf('\r', start);
        return int.Parse(end < 0 ? header[start..] : header[start..end], System.Globalization.CultureInfo.InvariantCulture);
    }
}
