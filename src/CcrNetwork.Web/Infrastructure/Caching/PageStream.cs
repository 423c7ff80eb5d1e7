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

    private readonly LentBytes _held = new();
    private Way _way;

    private enum Way
    {
        Unknown,
        HeldBack,
        Onwards,
        Nowhere,
    }

    /// <summary>What was held back, until this is disposed.</summary>
    public ReadOnlyMemory<byte> Held => _held.Written;

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

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Choose() == Way.HeldBack)
        {
            _held.Write(buffer);
        }
        else if (_way == Way.Onwards)
        {
            onwards.Write(buffer);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Choose() == Way.HeldBack && _held.Length + buffer.Length > MostHeld)
        {
            await LetGoAsync(cancellationToken);
        }

        if (_way == Way.HeldBack)
        {
            _held.Write(buffer.Span);
        }
        else if (_way == Way.Onwards)
        {
            await onwards.WriteAsync(buffer, cancellationToken);
        }
    }

    public override void Flush()
    {
        if (Choose() == Way.Onwards)
        {
            onwards.Flush();
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        Choose() == Way.Onwards ? onwards.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => _held.CutTo((int)value);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _held.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What has been held back goes on its way without a tag, and the rest will follow it.</summary>
    private async Task LetGoAsync(CancellationToken cancellationToken)
    {
        _way = isHead ? Way.Nowhere : Way.Onwards;
        if (context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = "public, no-cache";
        }

        if (!isHead)
        {
            await onwards.WriteAsync(_held.Written, cancellationToken);
        }

        _held.Dispose();
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
