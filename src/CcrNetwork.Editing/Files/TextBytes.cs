using System.Text;

namespace CcrNetwork.Editing.Files;

/// <summary>Reads bytes of other people's files and feeds as text, in whatever encoding they were written.</summary>
public static class TextBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// A mark at the beginning decides. Without one, UTF-16 is known by its zeros, UTF-8 by being UTF-8; what is neither is in
    /// the first of the named encodings in which it can be read, and else as Western offices write.
    /// </summary>
    /// <param name="names">As a header or a declaration gives them; unknown ones count for nothing.</param>
    /// <returns>Null when it is no text in any of them.</returns>
    public static string? Read(byte[] bytes, params IReadOnlyList<string?> names)
    {
        if (Marked(bytes) is var (encoding, length))
        {
            return Try(encoding, bytes, length);
        }

        if (WithoutMark(bytes) is { } wide)
        {
            return Try(wide, bytes, 0);
        }

        var named = names.Select(Find).OfType<Encoding>().ToList();
        // Text with accents is hardly ever UTF-8 by chance, so that outweighs what a server says of all its files.
        // Encodings of two bytes a letter are the exception: few letters of them may well be.
        var mayBeUtf8 = named.TrueForAll(one => one.IsSingleByte || one is UTF8Encoding);
        return (mayBeUtf8 ? Try(Utf8, bytes, 0) : null)
            ?? named.Select(one => Try(one, bytes, 0)).FirstOrDefault(text => text is not null)
            ?? (bytes.Contains((byte)0) ? null : Try(Strict("windows-1252"), bytes, 0));
    }

    private static (Encoding Encoding, int Length)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => null,
    };

    private static UnicodeEncoding? WithoutMark(byte[] bytes) => bytes switch
    {
        [not 0, 0, not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        [0, not 0, 0, not 0, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    private static Encoding? Find(string? name)
    {
        try
        {
            // What calls itself by the smaller name often holds the larger set, and browsers read it so.
            return name?.Trim().ToLowerInvariant() switch
            {
                null or "" => null,
                "utf-8" or "utf8" => Utf8,
                "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => Strict("windows-1252"),
                "iso-8859-9" => Strict("windows-1254"),
                "gb2312" or "gbk" or "x-gbk" => Strict("gb18030"),
                // Bytes were read already: a declaration of a wide encoding is wrong.
                var wide when wide.StartsWith("utf-16", StringComparison.Ordinal) || wide.StartsWith("utf-32", StringComparison.Ordinal)
                    || wide.StartsWith("ucs", StringComparison.Ordinal) || wide.StartsWith("utf-7", StringComparison.Ordinal) => null,
                var other => Strict(other),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? Try(Encoding encoding, byte[] bytes, int start)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
