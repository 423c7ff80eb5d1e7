using FsCheck;
using FsCheck.Fluent;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>Text of signs that go wrong more often than others do.</summary>
public sealed record OddText(string Value);

public static class OddTexts
{
    private static readonly string[] Odd =
    [
        "abbaye", "a", "1", " ", "\n", "\r\n", "\t", "\u001B", "\u0085", "\u00AD", "\u0301", "é", "e\u0301", "İ", "ﬁ", "Ａ", "\u034F",
        "\u200B", "\u200D", "\u200F",
        "\u2028", "\u202E", "\u2066", "\u3164", "\uFE0F", "\uFEFF", "\uFDD0", "\uFFFD", "\uFFFE", "\uFFFF", "😀", "\U0001FFFE", "\U0010FFFF",
        "文化", "한", "<", "&", "\"", "'",
        "=", "%", "_", "[", "]", "(", ")", ">", "> ", "`", "*", "#", "- ", "@", "/", "\\", "{", "}", ";", ",", "0", "9999999999", "-",
    ];

    public static Arbitrary<OddText> Texts()
    {
        var any = ArbMap.Default.GeneratorFor<char>().Where(sign => !char.IsSurrogate(sign)).Select(sign => sign.ToString());
        return Gen.Frequency((5, Gen.Elements(Odd)), (1, any)).ArrayOf().Select(signs => new OddText(string.Concat(signs))).ToArbitrary();
    }
}
