using System.Buffers.Binary;
using NetVips;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>Pictures drawn for tests, no two alike unless asked for.</summary>
internal static class TestPictures
{
    /// <summary>Upper left red, upper right green, lower half blue: what stands where can be told after any change of size.</summary>
    public static byte[] Jpeg(int width = 1000, int height = 800, int seed = 0)
    {
        using var image = Draw(width, height, seed);
        return image.JpegsaveBuffer(q: 92, keep: Enums.ForeignKeep.None);
    }

    public static byte[] As(string extension, int width = 800, int height = 600)
    {
        using var image = Draw(width, height, 0);
        return extension == ".avif"
            ? image.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0)
            : image.WriteToBuffer(extension);
    }

    /// <summary>As a telephone makes it: on its side, with the place, the device and a comment.</summary>
    public static byte[] FromATelephone()
    {
        using var image = Draw(1000, 800, 7);
        using var tagged = image.Mutate(mutable =>
        {
            mutable.Set(GValue.GStrType, "exif-ifd0-Make", "Secretphone");
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "47/1 1/1 57/1");
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "5/1 46/1 41/1");
            mutable.Set(GValue.BlobType, "xmp-data", "<x:xmpmeta xmlns:x='adobe:ns:meta/'>Secretxmp</x:xmpmeta>"u8.ToArray());
            mutable.Set(GValue.GIntType, "orientation", 6);
        });
        return tagged.JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.All);
    }

    /// <summary>A picture to a picture reader, a page with a script to whoever is told that it is one.</summary>
    public static byte[] Polyglot()
    {
        var picture = Jpeg(seed: 3);
        var script = "<html><script>alert('polyglot')</script></html>"u8.ToArray();
        byte[] comment = [0xFF, 0xFE, 0, (byte)(script.Length + 2), .. script];
        return [.. picture[..2], .. comment, .. picture[2..], .. script];
    }

    /// <summary>A PNG that says it is 50 000 pixels wide and high, and holds hardly anything.</summary>
    public static byte[] PixelBomb()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, 50_000);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 50_000);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type).CopyTo(chunk, 4);
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static Image Draw(int width, int height, int seed)
    {
        using var blank = Image.Black(width, height, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        return blank.Mutate(image =>
        {
            image.DrawRect([220, 30 + seed, 30], 0, 0, width / 2, height / 2, fill: true);
            image.DrawRect([30, 200, 30 + seed], width / 2, 0, width - (width / 2), height / 2, fill: true);
            image.DrawRect([30, 30, 220], 0, height / 2, width, height - (height / 2), fill: true);
        });
    }
}
