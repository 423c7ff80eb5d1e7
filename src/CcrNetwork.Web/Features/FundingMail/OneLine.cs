using System.Globalization;
using System.Text;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>What others wrote, as a part of one line of a mail: no break, no control sign, no turn of the direction of writing.</summary>
public static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            switch (char.GetUnicodeCategory(sign))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(' ');
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    line.Append(sign);
                    break;
            }
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
