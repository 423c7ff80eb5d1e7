using System.Globalization;
using System.Text;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A centre as a visiting card (vCard 4.0, RFC 6350).</summary>
public static class CentreVCard
{
    private const int LongestLine = 75;

    public static byte[] Write(CentrePage page)
    {
        var details = page.Details;
        var card = new StringBuilder();
        Line(card, "BEGIN:VCARD");
        Line(card, "VERSION:4.0");
        Line(card, "KIND:org");
        Line(card, $"UID:urn:ccr:centre:{details.Slug}");
        Line(card, $"FN:{Escape(details.Name)}");
        Line(card, $"ORG:{Escape(details.Name)}");
        var address = details.Address;
        Line(
            card,
            $"ADR:;;{Escape(address.Street)};{Escape(address.City)};{Escape(address.Region)};{Escape(address.PostalCode)};{Escape(page.Country)}");
        AddIf(card, "TEL;VALUE=text:", details.Phone);
        AddIf(card, "EMAIL:", details.Email);
        if (details.Website is { } website)
        {
            Line(card, $"URL:{website}");
        }

        if (details is { Latitude: { } latitude, Longitude: { } longitude })
        {
            Line(card, string.Create(CultureInfo.InvariantCulture, $"GEO:geo:{latitude},{longitude}"));
        }

        Line(card, $"REV:{details.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(card, "END:VCARD");
        return Encoding.UTF8.GetBytes(card.ToString());
    }

    private static void AddIf(StringBuilder card, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Line(card, $"{name}{Escape(value)}");
        }
    }

    private static string Escape(string? text) => (text ?? "")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Lines longer than 75 octets go on in the next one, after a space.</summary>
    private static void Line(StringBuilder card, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                card.Append("\r\n ");
                octets = 1;
            }

            card.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        card.Append("\r\n");
    }
}
