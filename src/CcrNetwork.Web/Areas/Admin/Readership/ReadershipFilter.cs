using System.Globalization;

namespace CcrNetwork.Web.Areas.Admin.Readership;

/// <summary>The query string of the figures. What is not understood is ignored: then the last thirty days are shown.</summary>
public sealed class ReadershipFilter
{
    public const int LongestPath = 200;

    private const int DaysShown = 30;

    public string? From { get; set; }

    public string? To { get; set; }

    /// <summary>The beginning of the addresses counted, without the language: <c>/centres</c>.</summary>
    public string? Path { get; set; }

    public string? Under => Path?.Trim() is { Length: > 0 and <= LongestPath } path ? path : null;

    /// <summary>Both days are counted.</summary>
    public (DateOnly From, DateOnly To) Days(DateOnly today)
    {
        var to = Day(To) ?? today;
        var from = Day(From) ?? to.AddDays(1 - DaysShown);
        return from <= to ? (from, to) : (to, from);
    }

    public string Query()
    {
        var values = new Dictionary<string, string?> { ["from"] = From, ["to"] = To, ["path"] = Path };
        return QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value))).Value ?? "";
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 2000 and < 9000
            ? day
            : null;
}
