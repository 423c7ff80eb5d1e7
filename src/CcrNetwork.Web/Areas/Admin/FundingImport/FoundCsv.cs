using System.Globalization;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Reads calls from a comma-separated file.</summary>
public sealed class FoundCsv(FieldTexts texts)
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "title", "source_url", "summary", "funder", "deadline", "time_zone", "published_on",
    ];

    public FoundLines Read(byte[] bytes)
    {
        var file = ImportFile.Read(bytes);
        if (file.Problem is { } problem)
        {
            return new FoundLines([], texts.Message(problem));
        }

        var places = Columns.ToDictionary(
            column => column, column => file.Columns.ToList().FindIndex(one => ImportFile.ColumnKey(one) == ImportFile.ColumnKey(column)));
        return places["title"] < 0 || places["source_url"] < 0
            ? new FoundLines([], texts.Message(new FieldProblem("", "Admin.FundingImport.Problem.Columns", "title, source_url")))
            : new FoundLines([.. file.Lines.Take(FeedReader.MostEntries).Select(line => LineOf(line, places))], null);
    }

    private static FoundLine LineOf(ImportedLine line, Dictionary<string, int> places)
    {
        var (title, deadline, zone, published) = (Cell("title"), Cell("deadline"), Cell("time_zone"), Cell("published_on"));
        zone = zone.Length == 0 ? FundingCall.DefaultTimeZone : TimeZones.Find(zone) ?? zone;
        DateOnly? day = null;
        if (published.Length > 0)
        {
            if (!DateOnly.TryParseExact(
                published, FieldFormats.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
            {
                return new FoundLine(line.Number, title, null, "Day");
            }

            day = written;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var timeZone))
        {
            return new FoundLine(line.Number, title, null, "TimeZone");
        }

        CutOff? cutOff = null;
        if (deadline.Length > 0)
        {
            if (!FieldFormats.TryParseWallClock(deadline, out var time) || timeZone.IsInvalidTime(time))
            {
                return new FoundLine(line.Number, title, null, "Deadline");
            }

            cutOff = new CutOff(TimeZoneInfo.ConvertTimeToUtc(time, timeZone), zone);
        }

        return FoundLine.Of(
            line.Number,
            new FoundEntry(title, Cell("source_url"))
            {
                Summary = Cell("summary"),
                Funder = Cell("funder"),
                PublishedOn = day,
                Deadline = cutOff,
            });

        string Cell(string column) =>
            places[column] is >= 0 and var place && place < line.Cells.Count ? CleanText.Line(line.Cells[place]) : "";
    }
}
