using System.Text.Json;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>Centres as a GeoJSON feature collection (RFC 7946). Those without a known position are left out.</summary>
public static class CentreGeoJson
{
    private const int BytesOfPiece = 64 * 1024;

    /// <summary>Writes them in pieces, however many there are.</summary>
    public static async Task WriteAsync(IEnumerable<CentreRow> rows, Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var row in rows)
        {
            if (row is { Latitude: { } latitude, Longitude: { } longitude })
            {
                WriteFeature(json, row, latitude, longitude);
                if (json.BytesPending > BytesOfPiece)
                {
                    await json.FlushAsync(cancellationToken);
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, CentreRow row, double latitude, double longitude)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", row.Slug);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", row.Name);
        json.WriteString("city", row.City);
        json.WriteString("country", row.Country);
        json.WriteString("countryCode", row.CountryCode);
        json.WriteString("heritage", row.Heritage);
        json.WriteString("kind", row.HeritageLabel);
        json.WriteString("membership", row.Membership);
        json.WriteBoolean("current", row.IsCurrent);
        json.WriteString("url", row.Url);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
