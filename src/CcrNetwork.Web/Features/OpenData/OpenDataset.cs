namespace CcrNetwork.Web.Features.OpenData;

/// <summary>A list of the open data and the forms in which it is given.</summary>
/// <param name="Name">Names it in the texts: <c>OpenData.Lists.{Name}</c>.</param>
/// <param name="Files">Beside the API; their addresses begin with a language.</param>
public sealed record OpenDataset(string Name, params IReadOnlyList<DatasetFile> Files)
{
    /// <summary>The last part of its address in the API.</summary>
    public string ApiPath => string.Concat(Name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>In the order of the page.</summary>
    public static readonly IReadOnlyList<OpenDataset> All =
    [
        new("Centres", new DatasetFile(DataFormat.Csv, "/centres.csv"), new DatasetFile(DataFormat.GeoJson, "/centres.geojson"), new DatasetFile(DataFormat.Atom, "/centres.atom")),
        new("Countries"),
        new("Programmes"),
        new("Calls", new DatasetFile(DataFormat.Calendar, "/residencies/calls.ics"), new DatasetFile(DataFormat.Atom, "/residencies/calls.atom")),
        new("Protocols"),
        new("Partners"),
        new("Projects"),
        new("News", new DatasetFile(DataFormat.Atom, "/news.atom")),
        new("Agenda", new DatasetFile(DataFormat.Calendar, "/agenda.ics")),
        new("Resources"),
        new("PartnerSearch", new DatasetFile(DataFormat.Atom, "/partner-search.atom")),
        new("Funding", new DatasetFile(DataFormat.Calendar, "/funding.ics"), new DatasetFile(DataFormat.Atom, "/funding.atom")),
    ];
}

public sealed record DatasetFile(DataFormat Format, string Path);

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
