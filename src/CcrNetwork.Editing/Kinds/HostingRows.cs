using System.Globalization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>The programmes whose residents a centre hosts, as rows; years as <c>2019, 2021</c>.</summary>
internal static class HostingRows
{
    public static IEnumerable<FieldValues> Read(Centre centre) => centre.Hostings
        .OrderBy(hosting => hosting.Programme.Slug, StringComparer.Ordinal)
        .Select(hosting => new FieldValues(
        [
            new("programme", hosting.Programme.Slug),
            new("years", string.Join(", ", hosting.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)))),
            .. TranslatedValues.Write("note", hosting.Note),
            new("source", hosting.SourceUrl ?? ""),
        ]));

    public static void Write(Centre centre, IReadOnlyList<FieldValues> rows, References references)
    {
        var hostings = centre.HostOnly(references.All<ResidencyProgramme>(rows.Select(row => row["programme"])));
        foreach (var row in rows)
        {
            if (hostings.FirstOrDefault(hosting => hosting.Programme.Slug == row["programme"]) is { } hosting)
            {
                hosting.Years = SplitYears(row["years"]).Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToList();
                hosting.Note = TranslatedValues.Read("note", row);
                hosting.SourceUrl = FieldFormats.WebAddress.Parse(row["source"]);
            }
        }
    }

    public static bool AreYears(string text) =>
        SplitYears(text).All(Rule.Holds<Year>);

    private static string[] SplitYears(string text) =>
        text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
