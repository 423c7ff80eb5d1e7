using System.Globalization;
using System.Text;

namespace CcrNetwork.Web.Infrastructure.Localization;

public static class Ordinals
{
    private static readonly (int Value, string Text)[] Numerals = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    private const int LargestRoman = 39;

    /// <summary>Roman numeral of a small positive number, as French writes centuries; a number that is no century stays as it is.</summary>
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

    /// <summary>1st, 2nd, 3rd, 11th, 21st.</summary>
    public static string English(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
