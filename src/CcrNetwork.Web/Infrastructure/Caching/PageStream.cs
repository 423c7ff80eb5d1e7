namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// The body of an answer while it is made. A public page is held back whole, so that it can have a tag made of its bytes;
/// anything else, such as a photograph, a document or an export, goes straight on, and so does what turns out to be larger than
/// anything that is kept.
/// </summary>
/// <param name="isHead">Then nothing goes on: the reader wants the headers alone.</param>
public sealed class PageStream(HttpContext context, Stream onwards, bool isHead) : Stream
{
    /// <summary>Bytes: the longest body that the output cache keeps.</summary>
    public const int MostHeld = 4 * 1024 * 1024;

    private readonly MemoryStream _held = new();
    private Way _way;

    private enum Way
    {
        Unknown,
        HeldBack,
        Onwards,
        Nowhere,
    }

    /// <summary>What was held back.</summary>
    public MemoryStream Held => _held;

    /// <summary>Whether the answer is held back and has yet to be sent.</summary>
    public bool IsHeld => Choose() == Way.HeldBack;

    public override bool CanRead => false;

    /// <summary>What is held back can be taken back, when the page fails half-way.</summary>
    public override bool CanSeek => _way is Way.Unknown or Way.HeldBack;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Target.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Choose() == Way.HeldBack && _held.Length + buffer.Length > MostHeld)
        {
            await LetGoAsync(cancellationToken);
        }

        await Target.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => Target.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => Target.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => _held.SetLength(value);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _held.Dispose();
        }

        base.Dispose(disposing);
    }

    private Stream Target => Choose() switch
    {
        Way.HeldBack => _held,
        Way.Onwards => onwards,
        _ => Null,
    };

    /// <summary>What has been held back goes on its way without a tag, and the rest will follow it.</summary>
    private async Task LetGoAsync(CancellationToken cancellationToken)
    {
        _way = isHead ? Way.Nowhere : Way.Onwards;
        if (context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = "public, no-cache";
        }

        _held.Position = 0;
        await _held.CopyToAsync(Target, cancellationToken);
        _held.SetLength(0);
        _held.Capacity = 0;
    }

    /// <summary>Which way it goes is known once there is something to write: then the request has found its endpoint.</summary>
    private Way Choose()
    {
        if (_way == Way.Unknown)
        {
            _way = context
                .GetEndpoint()?.Metadata
                .GetMetadata<PublicPageAttribute>() is not null ? Way.HeldBack : isHead ? Way.Nowhere : Way.Onwards;
        }

        return _way;
    }
}
