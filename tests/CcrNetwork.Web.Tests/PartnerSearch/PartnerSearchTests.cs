using System.Net;
using System.Xml.Linq;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.MemberNotices;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CcrNetwork.Web.Tests.PartnerSearch.NoticeSite;

namespace CcrNetwork.Web.Tests.PartnerSearch;

public sealed class PartnerSearchTests(NetworkSite site) : SiteTests(site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Without_a_notice_the_page_says_what_it_is_for()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/partner-search");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has("[data-testid=empty]"));
        Assert.False(page.Has("form.filters"));
    }

    [Fact]
    public async Task The_list_shows_current_notices_for_everyone_and_no_other()
    {
        var centre = Some.Centre("Noirlac");
        await GivenAsync(
            Some.France(), centre, Notice("Un chœur", centre), Notice("Secret", centre, audience: Audience.Members),
            Notice("Ébauche", centre, published: false), Notice("Passé", centre, endsOn: Today.AddDays(-1)),
            Notice("Dernier jour", centre, endsOn: Today));
        var page = await Site.Visitor().GetPageAsync("/fr/partner-search");

        Assert.Equal(["Un chœur", "Dernier jour"], page.Texts("[data-testid=notices] h2").Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("", "Un chœur|Un lieu")]
    [InlineData("?kind=offering", "Un lieu")]
    public async Task The_feed_has_what_the_page_shows(string query, string titles)
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "inside@example.org");
        await GivenAsync(
            Some.France(), centre, Notice("Un chœur", centre), Notice("Un lieu", centre, PartnerSearchKind.Offering),
            Notice("Secret", centre, audience: Audience.Members), Notice("Passé", centre, endsOn: Today.AddDays(-1)));
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync($"/fr/partner-search{query}");
        var feed = await visitor.GetPageAsync(page.Attributes("link[type='application/atom+xml']", "href").Single());

        Assert.Equal("application/atom+xml", feed.MediaType);
        Assert.DoesNotContain("inside@example.org", feed.Html, StringComparison.Ordinal);
        var entries = XDocument.Parse(feed.Html).Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(titles, string.Join('|', entries.Select(entry => entry.Element(Atom + "title")!.Value).Order(StringComparer.Ordinal)));
        Assert.All(entries, entry => Assert.Contains("Noirlac", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?kind=offering", "Un lieu")]
    [InlineData("?country=be", "Un chœur")]
    [InlineData("?programme=europe-creative", "Un chœur")]
    [InlineData("?discipline=musique", "Un lieu")]
    [InlineData("?kind=offering&country=be", "")]
    public async Task Filters_leave_what_fits(string query, string expected)
    {
        var (centre, music) = (Some.Centre("Noirlac"), Some.Discipline("Musique"));
        await GivenAsync(
            Some.France(), centre, music,
            Notice(
                "Un chœur", centre,
                with: n => (n.WantedCountries, n.Programme) = (["BE"], LocalizedText.Of("Europe créative", "Creative Europe"))),
            Notice("Un lieu", centre, PartnerSearchKind.Offering, with: n => n.ConcernOnly([music])));
        var page = await Site.Visitor().GetPageAsync($"/fr/partner-search{query}");

        Assert.Equal(expected.Length == 0 ? [] : [expected], page.Texts("[data-testid=notices] h2"));
    }

    [Theory]
    [InlineData(Audience.Members, 0, true, HttpStatusCode.NotFound)]
    [InlineData(Audience.Everyone, 0, false, HttpStatusCode.NotFound)]
    [InlineData(Audience.Everyone, -1, true, HttpStatusCode.Gone)]
    [InlineData(Audience.Everyone, 0, true, HttpStatusCode.OK)]
    public async Task A_notice_has_its_page_while_it_is_for_everyone_and_not_over(
        Audience audience, int endsInDays, bool published, HttpStatusCode expected)
    {
        var centre = Some.Centre("Noirlac");
        await GivenAsync(
            Some.France(), centre, Notice("Un chœur", centre, audience: audience, endsOn: Today.AddDays(endsInDays), published: published));

        Assert.Equal(expected, (await Site.Visitor().GetPageAsync("/en/partner-search/un-choeur")).Status);
        Assert.Equal(expected, (await Site.Visitor().GetPageAsync("/en/partner-search/un-choeur/contact")).Status);
    }

    [Fact]
    public async Task A_notice_for_members_is_in_no_search_and_no_sitemap()
    {
        var centre = Some.Centre("Noirlac");
        await GivenAsync(
            Some.France(), centre, Notice("Un chœur discret", centre, audience: Audience.Members), Notice("Un chœur ouvert", centre));

        var search = await Site.Visitor().GetPageAsync("/fr/search?q=choeur");
        var sitemap = await Site.Visitor().GetPageAsync("/sitemap.xml");

        Assert.Contains("Un chœur ouvert", search.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("discret", search.Html, StringComparison.Ordinal);
        Assert.Contains("/partner-search/un-choeur-ouvert", sitemap.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("discret", sitemap.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    public async Task Every_member_reads_the_notices_for_members(StaffRole role)
    {
        var centre = Some.Centre("Noirlac");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre, audience: Audience.Members));
        var member = await Site.StaffAsync(role);

        Assert.Contains("Un chœur", (await member.GetPageAsync("/admin/members/partner-search")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await member.GetPageAsync("/admin/members/partner-search/un-choeur")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await Site.Browser().GetPageAsync("/admin/members/partner-search/un-choeur")).Status);
    }

    [Fact]
    public async Task What_fits_is_shown_with_the_reason_in_words()
    {
        var (noirlac, arc, far) = (Some.Centre("Noirlac"), Some.Centre("Arc", country: "BE"), Some.Centre("Loin", country: "IT"));
        var music = Some.Discipline("Musique");
        foreach (var centre in new[] { arc, far })
        {
            centre.Practise(music);
        }

        await GivenAsync(
            Some.France(), noirlac, arc, far, music,
            Notice("Un chœur", noirlac, with: n =>
            {
                n.WantedCountries = ["BE"];
                n.ConcernOnly([music]);
            }),
            Notice("Une salle", arc, PartnerSearchKind.Offering, with: n => n.ConcernOnly([music])),
            Notice("Une tour", far, PartnerSearchKind.Offering, with: n => n.ConcernOnly([music])));
        var page = await (await Site.StaffAsync(StaffRole.CentreEditor)).GetPageAsync("/admin/members/partner-search/un-choeur");

        Assert.Equal(["Une salle"], page.Texts("[data-testid=matching-notices] a"));
        Assert.Equal(["Arc"], page.Texts("[data-testid=matching-centres] a"));
        Assert.Contains(
            "Domaines en commun : Musique", page.Texts("[data-testid=matching-notices] li li").Select(text => text.Replace('\u00A0', ' ')));
    }

    [Fact]
    public async Task A_message_goes_to_the_editors_of_the_centre_and_is_answered_to_its_sender()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));
        var account = await Site.AccountAsync(StaffRole.CentreEditor, centreIds: [centre.Id]);

        var sent = await SendAsync(Site.Browser(), "/fr/partner-search/un-choeur/contact");
        await Site.SendMailAsync();

        Assert.Equal("/fr/partner-search/un-choeur/contact/sent", sent.Location?.ToString());
        var message = Assert.Single(Site.Mail.Messages);
        Assert.Equal(account.Email, message.To.Mailboxes.Single().Address);
        Assert.Equal("ada@example.org", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Contains("Chantons.", message.TextBody, StringComparison.Ordinal);
        Assert.Equal(
            [(null, null)],
            await Site.ReadAsync(async db => (await db.OutgoingMails.ToListAsync()).Select(m => (m.Text, m.ReplyTo)).ToList()));
    }

    [Fact]
    public async Task Without_an_editor_the_centre_itself_gets_it()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));

        await SendAsync(Site.Browser(), "/fr/partner-search/un-choeur/contact");
        await Site.SendMailAsync();

        Assert.Equal("contact@example.org", Assert.Single(Site.Mail.Messages).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task No_page_shows_the_address_to_which_a_message_goes()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));

        foreach (var path in new[] { "", "/contact", "/contact/sent" })
        {
            Assert.DoesNotContain(
                "contact@example.org", (await Site.Visitor().GetPageAsync($"/fr/partner-search/un-choeur{path}")).Html,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_message()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));
        var browser = Site.Browser();
        var form = await browser.GetPageAsync("/fr/partner-search/un-choeur/contact");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var answer = await browser.SubmitAsync(
                form, "form[method=post]", ("Name", "Ada"), ("Email", "ada@example.org"), ("Message", "Chantons."));
            Assert.Equal(HttpStatusCode.Found, answer.Status);
        }

        Assert.Equal(1, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task A_form_with_faults_comes_back_as_it_was_typed_and_is_kept_by_no_cache()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));
        var browser = Site.Browser();
        var form = await browser.GetPageAsync("/fr/partner-search/un-choeur/contact");
        var answer = await browser.SubmitAsync(form, "form[method=post]", ("Name", ""), ("Email", "nowhere"), ("Message", "Chantons."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(2, answer.All("[data-testid=errors] li").Count);
        Assert.Equal("Chantons.", answer.Text("textarea[name=Message]"));
        Assert.Contains("no-store", form.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_token_a_message_is_refused()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre));

        Assert.Equal(
            HttpStatusCode.BadRequest, (await Site.Visitor().AskAsync(HttpMethod.Post, "/fr/partner-search/un-choeur/contact")).Status);
    }

    [Fact]
    public async Task A_member_writes_about_a_notice_for_members()
    {
        var centre = Some.Centre("Noirlac", with: c => c.Email = "contact@example.org");
        await GivenAsync(Some.France(), centre, Notice("Un chœur", centre, audience: Audience.Members));

        var sent = await SendAsync(await Site.StaffAsync(StaffRole.CentreEditor), "/admin/members/partner-search/un-choeur/contact");

        Assert.Equal("/admin/members/partner-search/un-choeur", sent.Location?.ToString());
        Assert.Equal(1, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    /// <summary>In Paris the day ends an hour or two before it does in UTC, whatever zone the server stands in.</summary>
    [Theory]
    [InlineData("2027-03-27T22:59:00Z", "2027-03-27", false)]
    [InlineData("2027-03-27T23:01:00Z", "2027-03-27", true)]
    [InlineData("2027-03-28T21:59:00Z", "2027-03-28", false)]
    [InlineData("2027-03-28T22:01:00Z", "2027-03-28", true)]
    public async Task A_notice_is_archived_when_its_last_day_is_over(string now, string lastDay, bool isOver)
    {
        var centre = Some.Centre("Noirlac");
        await GivenAsync(
            Some.France(), centre,
            Notice("Un chœur", centre, endsOn: DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture)),
            Notice("Plus tard", centre, endsOn: new(2028, 1, 1)));
        Site.Clock.AdjustTime(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(isOver ? 1 : 0, await EndAsync());
        Assert.Equal(0, await EndAsync());

        Assert.Equal(
            isOver ? PublicationState.Archived : PublicationState.Published,
            await Site.ReadAsync(db => db.PartnerSearches.Where(s => s.Slug == "un-choeur").Select(s => s.State).SingleAsync()));
        Assert.Equal(
            isOver ? 1 : 0,
            await Site.ReadAsync(
                db => db.AuditEntries.CountAsync(e => e.Action == "content.archived" && e.ActorName == Actor.Portal.Name)));
    }

    private async Task<int> EndAsync()
    {
        using var scope = Site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<NoticeEnding>().ArchiveAsync(CancellationToken.None);
    }

    private static async Task<Page> SendAsync(HttpClient browser, string path)
    {
        var form = await browser.GetPageAsync(path);
        return await browser.SubmitAsync(
            form, "form[method=post][action$=contact]", ("Name", "Ada"), ("Email", "ada@example.org"), ("Message", "Chantons."));
    }
}
