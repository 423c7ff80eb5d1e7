using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

public static class Ordinals
{
    private static readonly (int Value, string Text)[] Numerals = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    private const int LargestRoman = 39;

    /// <summary>
    /// Roman numeral of a small positive number, as some languages count centuries; a number that is no century stays as it is.
    /// </summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach (var (value, text) in Numerals)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(text);
            }
        }

        return roman.ToString();
    }

    /// <summary>The number of a century as a language writes it where nothing can be set as a superior: « XVIIIe », “18th”.</summary>
    public static string Century(int century, SiteLanguage language) =>
        (language.Ordinals.IsRoman ? Roman(century) : century.ToString(CultureInfo.InvariantCulture)) + language.Ordinals.EndingOf(century);
}
