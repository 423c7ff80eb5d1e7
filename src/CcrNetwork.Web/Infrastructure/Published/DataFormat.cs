namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>A file format in the words of the web and of the EU vocabulary of file types.</summary>
/// <param name="EuropeanCode">In <c>http://publications.europa.eu/resource/authority/file-type/</c>.</param>
public sealed record DataFormat(string Label, string MediaType, string EuropeanCode)
{
    public static readonly DataFormat Json = new("JSON", "application/json", "JSON");
    public static readonly DataFormat Csv = new("CSV", "text/csv", "CSV");
    public static readonly DataFormat GeoJson = new("GeoJSON", "application/geo+json", "GEOJSON");
    public static readonly DataFormat Calendar = new("iCalendar", "text/calendar", "ICS");
    public static readonly DataFormat Atom = new("Atom", "application/atom+xml", "ATOM");
}
