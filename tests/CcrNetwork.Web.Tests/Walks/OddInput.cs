using System.Globalization;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>What nobody should write into a form and somebody will: made by chance from a seed, so that a run can be had again.</summary>
internal sealed class OddInput(int seed)
{
    private static readonly string[] Pieces =
    [
        "abbaye", "1", " ", "\n", "\t", "\0", "\u001B", "\u0301", "é", "İ", "\u200B", "\u202E", "\uFEFF", "\uFDD0", "\uFFFE", "\uFFFF",
        "\U0001FFFE", "\U0010FFFF",
        "文化", "😀", "<b>", "&", "\"", "'", "=1+1", "%", "%00", "[", "](", "> ", "`", "**", "- ", "@", "/", "\\", "{", "{0}", "{{", ";", ",",
        "|", "..", "\r\nBcc: x@example.org",
    ];

    private static readonly string[] Numbers =
        ["1000000000", "2147483647", "2147483648", "-2147483648", "-1", "0", "99999999999999999999", "1e308", "NaN", "1,5", "0x10", "٣", "1_000", "", " 7 "];

    private static readonly string[] Days =
        ["0000-00-00", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59", "2026-02-30", "2026-13-01", "-0001-01-01T00:00", "2026-03-29T02:30", "24:60", "29/02/2027", "1000000000-01-01"];

    private static readonly string[] Others =
    [
        "javascript:alert(1)", "//example.org", "http://[::1", "https://exa mple", "data:text/html,x", "../../../etc/passwd",
        "/fr/../admin", "true", "on", "null", "undefined",
        "__proto__", "a@b", "a b@example.org", "\"a\"@example.org", "ада@пример.рф", "xx", "zz-ZZ", "Europe/Nowhere", "UTC+99",
        "'; DROP TABLE Centres; --", "${7*7}", "fr", "en",
    ];

    private readonly Random _random = new(seed);

    public int Below(int most) => _random.Next(most);

    public bool Chance(int of) => _random.Next(of) == 0;

    public T Of<T>(IReadOnlyList<T> some) => some[_random.Next(some.Count)];

    public string Value() => _random.Next(16) switch
    {
        < 4 => Of(Numbers),
        < 7 => Of(Days),
        < 10 => Of(Others),
        10 => new string('a', 1 + _random.Next(60_000)),
        11 => string.Concat(Enumerable.Repeat(Of(Pieces), 1 + _random.Next(4_000))),
        12 => new string('>', 2_000),
        _ => string.Concat(Enumerable.Range(0, 1 + _random.Next(12)).Select(_ => Of(Pieces))),
    };

    /// <summary>A name that no form has, made from one that it has.</summary>
    public string NameLike(string known) => _random.Next(18) switch
    {
        0 => "lead.!!",
        1 => $"{known}.!!",
        2 => $"{known}.zz",
        3 => $"{known}.fr.en",
        4 => $"{known}[]",
        5 => $"{known}[1000000000]",
        6 => $"{known}[-1].name",
        7 => $"{known}[0][0]",
        8 => $"[{known}",
        9 => $"{known}[",
        10 => "",
        11 => ".",
        12 => Of(["id", "Id", "kind", "slug", "number", "linkId", "documentId"]),
        13 => Of(["form", "form.form", "model", "index", "rows.index", "$type", "__proto__"]),
        14 => Of(Pieces) + known,
        15 => new string('n', 1 + _random.Next(1_900)),
        16 => known.ToUpperInvariant(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{known}[{_random.Next(2_000)}].fr"),
    };

    public byte[] File()
    {
        var content = new byte[_random.Next(4_000)];
        _random.NextBytes(content);
        byte[][] heads =
        [
            [], "%PDF-1.7\n"u8.ToArray(), [0xFF, 0xD8, 0xFF, 0xE0], [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A],
            "PK\u0003\u0004"u8.ToArray(), "title;lead.!!\n\"x"u8.ToArray(), "<?xml version=\"1.0\"?><rss>"u8.ToArray(),
        ];
        return [.. Of(heads), .. content];
    }
}
