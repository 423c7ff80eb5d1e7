using System.Globalization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Opening and deadlines of a call for projects, as the wall clock of the zone in which the funder set them.</summary>
internal static class FundingDates
{
    public static readonly FieldFormat<string?> ZoneName = FieldFormats.Line with
    {
        Input = FieldInput.Zone,
        Parse = text => text.Length == 0 ? null : TimeZones.Find(text) ?? text,
        Fault = text =>
            TimeZones.Find(text) is { Length: <= Domain.Residencies.Call.TimeZoneMaxLength } ? null : "Admin.Editing.Problem.TimeZone",
    };

    public static readonly FieldFormat<string?> Time = FieldFormats.Line with
    {
        Input = FieldInput.WallClock,
        Fault = FieldFormats.WallClockFault,
    };

    /// <summary>A deadline without a zone of its own is one of the call's zone.</summary>
    public static readonly IReadOnlyList<RowColumn> Columns = [RowColumn.Of("at", Time).Required(), RowColumn.Of("zone", ZoneName)];

    public static string? Opening(FundingCall call) => call.OpensAt is { } instant ? WallClock(instant, call.TimeZone) : null;

    public static IEnumerable<FieldValues> Rows(FundingCall call) => call.CutOffs.Select(cutOff => new FieldValues(
    [
        new("at", WallClock(cutOff.At, cutOff.TimeZone)), new("zone", cutOff.TimeZone == call.TimeZone ? "" : cutOff.TimeZone),
    ]));

    public static IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        var zone = ZoneOf(values["timeZone"], FundingCall.DefaultTimeZone);
        var rows = TableRows.Read(values["cutOffs"]);
        if (FieldFormats.TryParseWallClock(values["opensAt"], out var opening)
            && TimeZoneInfo.FindSystemTimeZoneById(zone).IsInvalidTime(opening))
        {
            yield return new FieldProblem("opensAt", "Admin.Editing.Problem.NoSuchTime");
        }

        if (rows.Count > FundingCall.MostCutOffs)
        {
            yield return new FieldProblem("cutOffs", "Admin.Editing.Problem.TooManyRows", FundingCall.MostCutOffs);
        }

        if (rows.Any(row => FieldFormats.TryParseWallClock(row["at"], out _) && CutOffOf(row, zone) is null))
        {
            yield return new FieldProblem("cutOffs", "Admin.Editing.Problem.NoSuchTime");
        }

        if (Instant(values["opensAt"], zone) is { } opensAt && rows.Select(row => CutOffOf(row, zone)).Any(cutOff => cutOff?.At <= opensAt))
        {
            yield return new FieldProblem("cutOffs", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    public static void Write(FundingCall call, FieldValues values)
    {
        var zone = ZoneOf(values["timeZone"], FundingCall.DefaultTimeZone);
        var cutOffs = TableRows.Read(values["cutOffs"]).Select(row => CutOffOf(row, zone)).OfType<CutOff>().Distinct().ToList();
        call.SetSchedule(new FundingSchedule(Instant(values["opensAt"], zone), cutOffs), zone);
    }

    private static CutOff? CutOffOf(FieldValues row, string zoneOfCall)
    {
        var zone = ZoneOf(row["zone"], zoneOfCall);
        return Instant(row["at"], zone) is { } at ? new CutOff(at, zone) : null;
    }

    private static string ZoneOf(string name, string otherwise) =>
        TimeZones.Find(name) ?? otherwise;

    private static DateTime? Instant(string text, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        return FieldFormats.TryParseWallClock(text, out var time) && !zone.IsInvalidTime(time)
            ? TimeZoneInfo.ConvertTimeToUtc(time, zone)
            : null;
    }

    private static string WallClock(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(timeZone))
            .ToString(FieldFormats.WallClockFormat, CultureInfo.InvariantCulture);
}
