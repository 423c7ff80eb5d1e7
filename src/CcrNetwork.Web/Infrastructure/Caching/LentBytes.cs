using System.Buffers;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Bytes that are written one after the other, in an array that is lent and given back: a page is larger than what the garbage
/// collector takes away lightly.
/// </summary>
internal sealed class LentBytes : IDisposable
{
    private const int FirstRoom = 32 * 1024;

    private byte[] _room = [];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _room.AsMemory(0, Length);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _room.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstRoom, Math.Max(Length + bytes.Length, 2 * _room.Length)));
            Written.CopyTo(larger);
            GiveBack();
            _room = larger;
        }

        bytes.CopyTo(_room.AsSpan(Length));
        Length += bytes.Length;
    }

    public void CutTo(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    public void Dispose()
    {
        GiveBack();
        (_room, Length) = ([], 0);
    }

    private void GiveBack()
    {
        if (_room.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_room);
        }
    }
}
