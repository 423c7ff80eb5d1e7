using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// The public reads what the network knows: no page of the network's own data says that something is not known, shows the
/// place of something that is not there, or dates a label from before the label.
/// </summary>
public sealed partial class VoiceTests(SeededSite site) : SeededSiteTests(site)
{
    private const string Substance = "img, svg, input, select, textarea, iframe, video, canvas, object";
    private const string Rooms = "section, article, aside, form, fieldset, dialog, details, main";

    [Fact]
    public async Task No_page_says_that_something_is_not_known()
    {
        var crawl = await Site.CrawlAsync();

        Assert.True(crawl.Pages.Count() > 200);
        Problems.None(crawl.Pages.SelectMany(page => IgnoranceIn(page.Document).Select(words => $"{page.Path}: “{words}”")));
    }

    /// <summary>Pages of which the network's own data has none speak too: their words are read where they lie.</summary>
    [Fact]
    public void No_text_of_a_public_page_says_that_something_is_not_known()
    {
        var texts = SourceFiles.Under("src/CcrNetwork.Web/Features", "Texts.*.resx")
            .SelectMany(file => XDocument.Load(file).Descendants("value").Select(value => (File: file, value.Value)))
            .ToList();

        Assert.True(texts.Count > 2000);
        Problems.None(texts.Where(text => Ignorance().IsMatch(Flat(text.Value))).Select(text => $"{text.File}: “{text.Value}”"));
    }

    [Fact]
    public async Task No_page_keeps_a_place_for_nothing() =>
        Problems.None((await Site.CrawlAsync()).Pages.SelectMany(page => EmptyIn(page.Document).Select(place => $"{page.Path}: {place}")));

    [Fact]
    public async Task No_page_speaks_from_outside_or_in_translated_words() =>
        Problems.None(
            (await Site.CrawlAsync()).Pages.SelectMany(page => StruckIn(page.Document).Select(words => $"{page.Path}: “{words}”")));

    [Fact]
    public async Task No_page_dates_a_label_from_before_the_label() =>
        Problems.None(
            (await Site.CrawlAsync()).Pages.SelectMany(page => EarlyLabelsIn(page.Document).Select(words => $"{page.Path}: “{words}”")));

    [Theory]
    [InlineData("<p>Montant non connu</p>")]
    [InlineData("<p>Amount not known</p>")]
    [InlineData("<p>La date des résultats n’est pas connue.</p>")]
    [InlineData("<dd>Inconnue</dd>")]
    [InlineData("<dd>Non précisé</dd>")]
    [InlineData("<dd>Not stated</dd>")]
    [InlineData("<p>These facts have not been confirmed yet.</p>")]
    [InlineData("<p>Ces informations n’ont pas encore été confirmées.</p>")]
    [InlineData("<p>seven of which are known by name</p>")]
    public void A_confession_of_ignorance_is_found(string html) => Assert.NotEmpty(IgnoranceIn(Read(html)));

    [Theory]
    [InlineData("<p>La presse l’a citée en 2012.</p>")]
    [InlineData("<p>Le centre est cité parmi les membres internationaux.</p>")]
    [InlineData("<p>Qui décide depuis février 2020 : préfet de région</p>")]
    [InlineData("<p>Programmes accueillis : Ses propres résidences</p>")]
    [InlineData("<p>date de signature : 2014</p>")]
    [InlineData("<p>Leur téléphone quand ils sont connus.</p>")]
    [InlineData("<p>If you are a woman, your application is encouraged.</p>")]
    [InlineData("<p>Institution that the ACCR says it works with</p>")]
    [InlineData("<p>A year between exhibitions, music and gardens</p>")]
    [InlineData("<p>Odyssée laureates</p>")]
    [InlineData("<p>Countries put first, by call</p>")]
    public void A_wording_that_was_struck_out_is_found(string html) => Assert.NotEmpty(StruckIn(Read(html)));

    [Theory]
    [InlineData("<section><h2>Documents</h2></section>")]
    [InlineData("<section><div><h2>Documents</h2><a href='/x'> </a></div><p> </p></section>")]
    [InlineData("<section><h2>One</h2><h2>Two</h2><p>Text</p></section>")]
    [InlineData("<dl><dt>Year</dt><dd> </dd></dl>")]
    [InlineData("<ul></ul>")]
    [InlineData("<table><tbody></tbody></table>")]
    public void A_place_for_nothing_is_found(string html) => Assert.NotEmpty(EmptyIn(Read(html)));

    [Theory]
    [InlineData("<p>CCR label holder since 1972</p>")]
    [InlineData("<p>Labellisé CCR depuis 1995</p>")]
    [InlineData("<p>Label awarded in 1985</p>")]
    [InlineData("<p>Label obtenu en 1973</p>")]
    public void A_label_from_before_the_label_is_found(string html) => Assert.NotEmpty(EarlyLabelsIn(Read(html)));

    [Fact]
    public void What_is_said_well_is_left_alone()
    {
        var page = Read("""
            <section><h2>Calls</h2><ul><li>CCR label holder, in the network since 1972</li><li>Labellisé CCR depuis 1996</li></ul></section>
            <p>The agreement between France and China, built between 1705 and 1735. Les lauréats. Lire la presse.</p>
            <section><h2>Map</h2><svg></svg></section><section><h2>Facts</h2><h3>Year</h3><dl><dt>Year</dt><dd>2026</dd></dl></section>
            """);

        Assert.Empty(IgnoranceIn(page).Concat(EmptyIn(page)).Concat(EarlyLabelsIn(page)).Concat(StruckIn(page)));
    }

    private static IEnumerable<string> IgnoranceIn(IDocument page) =>
        Ignorance().Matches(Flat($"{page.Title} {page.QuerySelector("main")?.TextContent}")).Select(match => match.Value);

    private static IEnumerable<string> StruckIn(IDocument page) =>
        Struck().Matches(Flat($"{page.Title} {page.QuerySelector("main")?.TextContent}")).Select(match => match.Value);

    /// <summary>Headings with nothing under them, and lists, rows and tables without content.</summary>
    private static IEnumerable<string> EmptyIn(IDocument page)
    {
        foreach (
            var heading in page
                .QuerySelectorAll("main :is(h1, h2, h3, h4)")
                .Where(heading => IsAlone(heading) || IsFollowedByItsEqual(heading)))
        {
            yield return $"nothing under “{Flat(heading.TextContent)}”";
        }

        foreach (var place in page.QuerySelectorAll("main :is(dd, ul, ol, dl, tbody, figure)").Where(IsEmpty))
        {
            yield return $"an empty {place.LocalName} after “{Flat(place.PreviousElementSibling?.TextContent ?? "")}”";
        }
    }

    private static bool IsAlone(IElement heading)
    {
        var room = heading.Closest(Rooms);
        return room is not null
            && Flat(room.TextContent).Length == room.QuerySelectorAll("h1, h2, h3, h4").Sum(other => Flat(other.TextContent).Length + 1) - 1
            && room.QuerySelector(Substance) is null;
    }

    private static bool IsFollowedByItsEqual(IElement heading) =>
        heading.NextElementSibling is { } next && Level(next) is { } level && level <= Level(heading);

    private static int? Level(IElement element) =>
        element.LocalName.Length == 2 && element.LocalName[0] == 'h' && char.IsAsciiDigit(element.LocalName[1])
            ? element.LocalName[1] - '0'
            : null;

    private static bool IsEmpty(IElement place) => Flat(place.TextContent).Length == 0 && place.QuerySelector(Substance) is null;

    private static IEnumerable<string> EarlyLabelsIn(IDocument page) =>
        LabelYear().Matches(Flat(page.QuerySelector("main")?.TextContent ?? ""))
            .Where(match => !Membership.CanBeLabelledIn(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)))
            .Select(match => match.Value);

    private static IDocument Read(string html) => new HtmlParser().ParseDocument($"<title>Page</title><main>{html}</main>");

    private static string Flat(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex("""
        \bnot\ (yet\ )?known\b | \bunknown\b | \bknown\ by\ name\b | \bnot\ been\ confirmed\b | \bis\ still\ to\ be\ (written|described)\b | \bno\ source\b | \bnot\ (stated|specified|said|given)\b
        | \bnon\ connue?s?\b | \binconnue?s?\b | \bpas\ (encore\ )?connue?s?\b | \bconnus?\ par\ leur\ nom\b | \bpas\ encore\ été\ confirmé | \breste\ à\ (écrire|décrire)\b | \bnon\ (précisée?s?|renseignée?s?|indiquée?s?)\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Ignorance();

    [GeneratedRegex("""
        \bpropres\ résidences\b | \bnés\ de\ l’accord | \bqui\ (décide|agit)\b | \bcitée?\ parmi\b | \bfigure\ parmi\b | \baprès\ avoir\ été\ un\ projet
        | \bla\ presse\ l[’a] | \bcompter\ dans\ le\ développement | \bexil,\ réfugiés | \bconcrètement\ ?: | \bla\ décision,\ depuis | \bquand\ ils\ sont\ connus
        | \bdate\ de\ signature | \bcalculé\ à\ l’instant
        | \byour\ application\ is\ encouraged | \bput\ (none\ )?first\b | \bwith\ refuge\ in | \bthose\ who\ had\ to\ leave | \bborn\ of\ it\b
        | \bof\ public\ utility\b | \blaureates?\b | \bon\ the\ scale\ of\b | \badvice\ and\ engineering | \bmoves\ experience | \bmostly\ shows
        | \banswer\ each\ other | \bbetween\ [a-z]+(\ [a-z]+)?,\ [a-z]+ | \ball\ its\ news\b | \byou\ may\ be\ of\ any\ age | \bthe\ press\ listed
        | \bsays\ it\ works\b | \bwhether\ (it\ is\ )?still\ current
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(
        "(label holder since|label awarded in|labellisé CCR depuis|label obtenu en) (?<year>[0-9]{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelYear();

    [GeneratedRegex("[\\s\u00A0\u202F]+")]
    private static partial Regex WhiteSpace();
}
