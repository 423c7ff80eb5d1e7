using System.Text.Json;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>Centres as a GeoJSON feature collection (RFC 7946). Those without a known position are left out.</summary>
public static class CentreGeoJson
{
    public static byte[] Write(IReadOnlyList<CentreRow> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var row in rows)
            {
                if (row is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    WriteFeature(json, row, latitude, longitude);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
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
