using System.Buffers.Binary;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>The letters that a TrueType font has, out of its own table of them (<c>cmap</c>).</summary>
internal static class FontLetters
{
    private const int TableRecord = 16;
    private const int EncodingRecord = 8;
    private const ushort Segments = 4;
    private const ushort Groups = 12;

    public static IReadOnlySet<int> Of(ReadOnlySpan<byte> font)
    {
        var letters = new HashSet<int>();
        var map = TableAt(font, "cmap"u8);
        var count = UInt16(font, map + 2);
        for (var i = 0; i < count; i++)
        {
            var table = map + (int)UInt32(font, map + 4 + (i * EncodingRecord) + 4);
            switch (UInt16(font, table))
            {
                case Segments:
                    AddSegments(font, table, letters);
                    break;
                case Groups:
                    AddGroups(font, table, letters);
                    break;
                default:
                    break;
            }
        }

        return letters;
    }

    private static int TableAt(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        var count = UInt16(font, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * TableRecord);
            if (font.Slice(record, 4).SequenceEqual(name))
            {
                return (int)UInt32(font, record + 8);
            }
        }

        throw new ShareCardException("A font has no table of its letters.");
    }

    /// <summary>Stretches of letters; a letter that leads to the first drawing of the font has none.</summary>
    private static void AddSegments(ReadOnlySpan<byte> font, int table, HashSet<int> letters)
    {
        var size = UInt16(font, table + 6);
        var (ends, starts) = (table + 14, table + 16 + size);
        var (deltas, offsets) = (starts + size, starts + (2 * size));
        for (var i = 0; i < size; i += 2)
        {
            var (start, end, delta, offset) = (
                UInt16(font, starts + i), UInt16(font, ends + i), UInt16(font, deltas + i), UInt16(font, offsets + i));
            for (int letter = start; letter <= end && letter != ushort.MaxValue; letter++)
            {
                var drawing = offset == 0 ? letter + delta : UInt16(font, offsets + i + offset + (2 * (letter - start)));
                if ((drawing & ushort.MaxValue) != 0)
                {
                    letters.Add(letter);
                }
            }
        }
    }

    private static void AddGroups(ReadOnlySpan<byte> font, int table, HashSet<int> letters)
    {
        var count = UInt32(font, table + 12);
        for (var i = 0; i < count; i++)
        {
            var group = table + 16 + (i * 12);
            for (var letter = UInt32(font, group); letter <= UInt32(font, group + 4); letter++)
            {
                letters.Add((int)letter);
            }
        }
    }

    private static ushort UInt16(ReadOnlySpan<byte> font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font[at..]);

    private static uint UInt32(ReadOnlySpan<byte> font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font[at..]);
}
