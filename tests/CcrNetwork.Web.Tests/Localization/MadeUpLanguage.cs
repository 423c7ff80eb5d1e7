using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Tests.Localization;

/// <summary>
/// A language that nobody speaks, as the file of an installation: read from right to left, with habits unlike those of any
/// language of the site, and with every second text of the interface.
/// </summary>
internal static partial class MadeUpLanguage
{
    public const string Code = "qx";
    public const string Name = "Ʞuxi";

    /// <summary>Every text of its own begins with it.</summary>
    public const string Sign = "ʞ";

    public static IReadOnlyList<string> Months { get; } = [.. Enumerable.Range(1, 12).Select(month => $"ʞuno{(char)('a' + month)}")];

    /// <summary>Every second text, without words, but with the places for what is written into it.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Texts().All(SiteLanguages.Default)
        .OrderBy(text => text.Key, StringComparer.Ordinal)
        .Select(
            (text, index) =>
                (
                    text.Key,
                    Text: $"{Sign}{index}{Sign}{string.Concat(Places().Matches(text.Value).Select(place => $" {place.Value}").Distinct())}",
                    IsOwn: index % 2 == 0))
        .Where(text => text.IsOwn)
        .ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);

    public static string File => JsonSerializer.Serialize(
        new
        {
            code = Code,
            name = Name,
            rightToLeft = true,
            next = "en",
            alphabet = "sv",
            dates = new
            {
                day = "{2}/{1}/{0}",
                dayOfYear = "{1}/{0}",
                month = "{1}/{0}",
                first = "ʞ1",
                from = "‹{0}",
                fromDay = "‹{0}",
                to = "{0}›",
                toDay = "{0}›",
                join = "⁓",
                closeJoin = "⁓",
                years = "{0}⁓{1}",
                since = "{0}›",
                sinceDay = "{0}›",
                until = "‹{0}",
                untilDay = "‹{0}",
                monthNames = Months,
                dayNames = Enumerable.Range(1, 7).Select(day => $"ʞide{day}"),
            },
            hours = new
            {
                time = "{0}ʞ{1}",
                fullHour = "{0}ʞ",
                midnight = "ʞʞ",
                range = "{0}⁓{1}",
                instant = "{2} {0} {1}",
                period = "{2} {1} {0}",
            },
            numbers = new
            {
                money = "{1}¤{0}",
                percent = "ʞ%{0}",
                degrees = "{1}ʞ{0}",
                compass = (string[])["ʞn", "ʞe", "ʞs", "ʞw"],
                decimalSign = "·",
                groupSign = "'",
                plurals = new object[] { new { gives = "One", numbers = (int[])[1] }, new { gives = "Few", numbers = (int[])[2, 3, 4] } },
            },
            ordinals = new { endings = new[] { new { gives = "ʞ" } } },
            writing = new { comma = " ʞa " },
            searchHabits = (string[])["ʞastel, castle"],
            cities = new Dictionary<string, string> { ["Paris"] = "Ʞari" },
            texts = Texts,
        },
        Readable);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Places();
}
