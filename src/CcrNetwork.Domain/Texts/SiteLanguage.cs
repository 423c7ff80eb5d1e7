using System.Globalization;
using System.Text.Json.Serialization;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// A language of the site with its habits: how it writes dates, hours, numbers and lists, how it reads, what it calls itself.
/// Everything in which languages differ stands here as data, read from the language's file in <c>Texts/Languages</c>, so that
/// no code asks which language it writes.
/// </summary>
public sealed record SiteLanguage
{
    /// <summary>ISO 639-1, also the first part of addresses.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the language in the language itself.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The culture of .NET, such as <c>fr-FR</c>: numbers, names of months and countries. It is the language's code where
    /// none is told.
    /// </summary>
    [JsonPropertyName("culture")]
    public string? CultureName { get; init; }

    [JsonPropertyName("rightToLeft")]
    public bool IsRightToLeft { get; init; }

    /// <summary>Where it stands in the list, the network's own first; those without a place follow by their codes.</summary>
    public int Place { get; init; } = int.MaxValue;

    /// <summary>The language whose text stands in for a missing one; where none is told, the first of the list that has it.</summary>
    public string? Next { get; init; }

    /// <summary>Countries in which a mailbox is written to in this language when nothing else is known of its owner.</summary>
    public IReadOnlyList<string> SpokenIn { get; init; } = [];

    /// <summary>The file in <c>wwwroot/img</c> of the card for shared links; that of the first language where none is told.</summary>
    public string? ShareImage { get; init; }

    /// <summary>
    /// The culture whose alphabet orders lists, such as <c>sv</c>, where accents make letters of their own; null where letters
    /// are ordered by what they are without them.
    /// </summary>
    public string? Alphabet { get; init; }

    public required DateHabits Dates { get; init; }

    public required HourHabits Hours { get; init; }

    public required NumberHabits Numbers { get; init; }

    public required OrdinalHabits Ordinals { get; init; }

    public required WritingHabits Writing { get; init; }

    /// <summary>Null for a language in which nothing is said about how a text reads.</summary>
    public ReadingHabits? Reading { get; init; }

    /// <summary>How people put what they look for, as in the files of habits of the search; for a language that has no such file.</summary>
    public IReadOnlyList<string> SearchHabits { get; init; } = [];

    /// <summary>Cities by the last part of their time zone, where they are called otherwise than the zone.</summary>
    public IReadOnlyDictionary<string, string> Cities { get; init; } = new Dictionary<string, string>();

    /// <summary>Texts of the interface by key, such as <c>Centres.Title</c>, beside or instead of those of the resource files.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>The card for shared links, by its local path.</summary>
    [JsonIgnore]
    public string ShareCard => $"/img/{ShareImage ?? SiteLanguages.All[0].ShareImage}";

    [JsonIgnore]
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The direction where it must be told: null for the one that a page has by itself.</summary>
    [JsonIgnore]
    public string? WrittenDirection => IsRightToLeft ? "rtl" : null;

    /// <summary>Formats numbers and knows the names of months and days, those of the habits where they are told.</summary>
    [JsonIgnore]
    public CultureInfo Culture => field ??= MakeCulture();

    /// <summary>Orders a list for those who read it in this language.</summary>
    [JsonIgnore]
    public IComparer<string> Collation => field ??= Alphabet is null ? FoldedOrder.Instance : new AlphabetOrder(Alphabet);

    public bool Equals(SiteLanguage? other) => other is not null && other.Code == Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Code;

    private CultureInfo MakeCulture()
    {
        var culture = CultureInfo.GetCultureInfo(CultureName ?? Code);
        if (Dates.MonthNames is null && Dates.DayNames is null && Numbers.DecimalSign is null && culture.Calendar is GregorianCalendar)
        {
            return culture;
        }

        var own = (CultureInfo)culture.Clone();
        own.DateTimeFormat.Calendar = new GregorianCalendar();
        if (Dates.MonthNames is { } months)
        {
            // .NET knows a thirteenth month, which other calendars have.
            own.DateTimeFormat.MonthNames = own.DateTimeFormat.MonthGenitiveNames = [.. months, ""];
            own.DateTimeFormat.AbbreviatedMonthNames = own.DateTimeFormat.AbbreviatedMonthGenitiveNames = [.. months, ""];
        }

        if (Dates.DayNames is { } days)
        {
            own.DateTimeFormat.DayNames = own.DateTimeFormat.AbbreviatedDayNames = own.DateTimeFormat.ShortestDayNames = [.. days];
        }

        if (Numbers.DecimalSign is { } point)
        {
            own.NumberFormat.NumberDecimalSeparator = point;
            own.NumberFormat.NumberGroupSeparator = Numbers.GroupSign ?? "";
        }

        return CultureInfo.ReadOnly(own);
    }

    private sealed class FoldedOrder : IComparer<string>
    {
        public static readonly FoldedOrder Instance = new();

        public int Compare(string? x, string? y) => string.CompareOrdinal(Folding.Fold(x), Folding.Fold(y));
    }

    private sealed class AlphabetOrder(string culture) : IComparer<string>
    {
        private readonly CompareInfo _alphabet = CultureInfo.GetCultureInfo(culture).CompareInfo;

        public int Compare(string? x, string? y) => _alphabet.Compare(x, y, CompareOptions.IgnoreCase);
    }
}
