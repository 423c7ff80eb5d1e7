using System.Globalization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Times written as the wall clock of a zone shows them, which a field of the same item names; kept as instants.</summary>
internal static class ZonedTimes
{
    public const string ZoneKey = "timeZone";

    public static readonly FieldFormat<string?> ZoneName = FieldFormats.Line with
    {
        Input = FieldInput.Zone,
        Parse = text => text.Length == 0 ? null : TimeZones.Find(text) ?? text,
        Fault = text => TimeZones.Find(text) is null ? "Admin.Editing.Problem.TimeZone" : null,
    };

    public static readonly FieldFormat<string?> WallClock =
        FieldFormats.Line with { Input = FieldInput.WallClock, Fault = FieldFormats.WallClockFault };

    public static string? Write(DateTime? instant, string timeZone) => instant is { } utc
        ? TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(timeZone))
            .ToString(FieldFormats.WallClockFormat, CultureInfo.InvariantCulture)
        : null;

    public static string ZoneOf(FieldValues values) =>
        TimeZones.Find(values[ZoneKey]) ?? Call.DefaultTimeZone;

    /// <summary>Null when the field is empty, or holds no time, or one that the zone leaps over.</summary>
    public static DateTime? Instant(FieldValues values, string key)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneOf(values));
        return FieldFormats.TryParseWallClock(values[key], out var time) && !zone.IsInvalidTime(time)
            ? TimeZoneInfo.ConvertTimeToUtc(time, zone)
            : null;
    }

    /// <summary>The times that do not exist, because clocks are put forward over them.</summary>
    public static IEnumerable<FieldProblem> NoSuchTimes(FieldValues values, IEnumerable<string> keys)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneOf(values));
        return keys
            .Where(key => values.Has(key) && FieldFormats.TryParseWallClock(values[key], out var time) && zone.IsInvalidTime(time))
            .Select(key => new FieldProblem(key, "Admin.Editing.Problem.NoSuchTime"));
    }
}
