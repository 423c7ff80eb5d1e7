using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>What the kinds read their entries for the search with: the database, the instant, and words in all languages.</summary>
/// <param name="countryNames">The name of each published country in all languages, by its code.</param>
public sealed class SearchReading(NetworkDbContext db, DateTimeOffset now, Texts texts, IReadOnlyDictionary<string, string> countryNames)
{
    public NetworkDbContext Db => db;

    public DateTimeOffset Now => now;

    /// <summary>Reads rows in the order of the query and makes an entry of each.</summary>
    public static async Task<IReadOnlyList<SearchEntry>> EntriesAsync<TRow>(
        IQueryable<TRow> rows, Func<TRow, SearchEntry> entry, CancellationToken cancellationToken) =>
        [.. (await rows.ToListAsync(cancellationToken)).Select(entry)];

    /// <summary>Empty for a country that the network does not know.</summary>
    public string CountryName(string? code) => code is null ? "" : countryNames.GetValueOrDefault(code, "");

    public string CountryNames(IEnumerable<string> codes) => string.Join(' ', codes.Select(CountryName));

    /// <summary>A text of the interface in all languages, one after the other.</summary>
    public string Words(string key) => Everything(InAllLanguages(key));

    public LocalizedText InAllLanguages(string key) =>
        new(SiteLanguages.All.Select(language => KeyValuePair.Create(language.Code, texts.In(language.Code, key))));

    /// <summary>“11 February 2020 · The label”: what has no title of its own is called by its day and its part of the history.</summary>
    public LocalizedText Dated(PartialDate on, string heading) =>
        new(SiteLanguages.All.Select(language => KeyValuePair.Create(language.Code, $"{Formats.Day(on, language)} · {texts.In(language.Code, heading)}")));

    /// <summary>A name that is the same in every language.</summary>
    public static LocalizedText Named(string name) => LocalizedText.Of(name, name);

    /// <summary>All languages of a text, one after the other.</summary>
    public static string Everything(LocalizedText? text) =>
        text is null ? "" : string.Join(' ', text.Languages.Select(text.Exactly));

    /// <summary>One text after the other, each with one full stop.</summary>
    public static LocalizedText? Joined(params IEnumerable<LocalizedText?> texts) => texts.Aggregate((LocalizedText?)null, Joined);

    private static LocalizedText? Joined(LocalizedText? title, LocalizedText? text) =>
        title is null ? text
        : text is null ? title
        : new LocalizedText(
            title.Languages
                .Union(text.Languages)
                .Select(language => KeyValuePair.Create(language, Joined(title.Exactly(language), text.Exactly(language)))));

    private static string Joined(string? first, string? second) => (first, second) switch
    {
        (null or "", _) => second ?? "",
        (_, null or "") => first,
        _ => $"{first}{(".!?…:»".Contains(first[^1], StringComparison.Ordinal) ? "" : ".")} {second}",
    };
}
