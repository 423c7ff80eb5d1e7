using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>No page of the portal writes a date or an hour as a machine would.</summary>
public sealed partial class DateWalkTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly string[] Bare = ["title", "option", "textarea"];

    [Fact]
    public async Task No_page_writes_a_date_or_an_hour_carelessly()
    {
        var pages = (await Site.CrawlAsync()).Pages.ToList();

        Problems.None(pages.SelectMany(page => FaultsOf(page.Document).Select(fault => $"{page.Path}: {fault}")));
        Assert.Contains(pages, page => page.Has("time sup"));
    }

    [Theory]
    [InlineData("<p>2020-02-11</p>", true)]
    [InlineData("<p>11 February 2020</p>", false)]
    [InlineData("<p lang=fr>14 h 00–16 h 00</p>", true)]
    [InlineData("<p lang=fr>14 h – 16 h</p>", false)]
    [InlineData("<p>14:00–16:00</p>", true)]
    [InlineData("<p>14:00\u2060–\u206016:00</p>", false)]
    [InlineData("<p>21 January 2027 – 23 January 2027</p>", true)]
    [InlineData("<p lang=fr>21 janvier 2027 – 23 février 2027</p>", true)]
    [InlineData("<p lang=fr>le 1er mars</p>", true)]
    [InlineData("<p lang=fr>le 1ᵉʳ mars</p>", true)]
    [InlineData("<p lang=fr>le 1<sup>er</sup> mars</p>", false)]
    [InlineData("<p lang=fr>le 1 mars</p>", true)]
    [InlineData("<p lang=fr>31 mars 2026, 12 h (Brussels)</p>", true)]
    [InlineData("<title>1<sup>er</sup> mars</title>", true)]
    public void A_careless_date_is_found(string html, bool isFault) =>
        Assert.Equal(isFault, FaultsOf(new HtmlParser().ParseDocument(html)).Any());

    private static IEnumerable<string> FaultsOf(IDocument document)
    {
        foreach (
            var text in document
                .Descendants<IText>()
                .Where(text => text.ParentElement is { } parent && parent.Closest("script, code, pre, svg") is null))
        {
            var words = text.Data.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
            var isBare = Bare.Contains(text.ParentElement!.LocalName, StringComparer.Ordinal);
            var faults = MachineDate()
                .Matches(words)
                .Concat(FullHour().Matches(words))
                .Concat(LooseHours().Matches(words))
                .Concat(YearTwice().Matches(words))
                .Concat(ForeignCity().Matches(words)).Concat(isBare ? Markup().Matches(words) : PlainFirst().Matches(words));
            foreach (var fault in faults)
            {
                yield return $"“{fault.Value}” in “{words}”";
            }
        }
    }

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex MachineDate();

    [GeneratedRegex(@"\b\d{1,2} h 00\b")]
    private static partial Regex FullHour();

    [GeneratedRegex(@"\d:\d\d ?[–-] ?\d{1,2}:\d\d")]
    private static partial Regex LooseHours();

    [GeneratedRegex(@"\b\d{1,2} \p{L}+ (?<year>\d{4})(?:, [^–]{1,12})? – \d{1,2} \p{L}+ \k<year>\b")]
    private static partial Regex YearTwice();

    [GeneratedRegex(@" h(?: \d\d)? \((?:Brussels|London|Lisbon|Vienna|Warsaw|Athens|Bucharest|Copenhagen|Algiers|Cairo)\)")]
    private static partial Regex ForeignCity();

    [GeneratedRegex(@"\b1(?:er|ᵉʳ)\b|\b1 (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b")]
    private static partial Regex PlainFirst();

    [GeneratedRegex("</?sup")]
    private static partial Regex Markup();
}
