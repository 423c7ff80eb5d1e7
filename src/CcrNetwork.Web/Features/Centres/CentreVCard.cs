using System.Globalization;
using System.Text;
using CcrNetwork.Web.Infrastructure.Feeds;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A centre as a visiting card (vCard 4.0, RFC 6350).</summary>
public static class CentreVCard
{
    public static byte[] Write(CentrePage page)
    {
        var details = page.Details;
        var card = new StringBuilder();
        FoldedLines.Append(card, "BEGIN:VCARD");
        FoldedLines.Append(card, "VERSION:4.0");
        FoldedLines.Append(card, "KIND:org");
        FoldedLines.Append(card, $"UID:urn:ccr:centre:{details.Slug}");
        FoldedLines.Append(card, $"FN:{Escape(details.Name)}");
        FoldedLines.Append(card, $"ORG:{Escape(details.Name)}");
        var address = details.Address;
        FoldedLines.Append(
            card,
            $"ADR:;;{Escape(address.Street)};{Escape(address.City)};{Escape(address.Region)};{Escape(address.PostalCode)};{Escape(page.Country)}");
        AddIf(card, "TEL;VALUE=text:", details.Phone);
        AddIf(card, "EMAIL:", details.Email);
        if (details.Website is { } website)
        {
            FoldedLines.Append(card, $"URL:{website}");
        }

        if (details is { Latitude: { } latitude, Longitude: { } longitude })
        {
            FoldedLines.Append(card, string.Create(CultureInfo.InvariantCulture, $"GEO:geo:{latitude:0.######},{longitude:0.######}"));
        }

        FoldedLines.Append(card, $"REV:{details.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        FoldedLines.Append(card, "END:VCARD");
        return Encoding.UTF8.GetBytes(card.ToString());
    }

    private static void AddIf(StringBuilder card, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            FoldedLines.Append(card, $"{name}{Escape(value)}");
        }
    }

    private static string Escape(string? text) => (text ?? "")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
