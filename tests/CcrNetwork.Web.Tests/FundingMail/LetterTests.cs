using System.Globalization;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.FundingMail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.FundingMail;

/// <summary>The site's clock begins on a Monday, 23 November 2026, at 10:00 in Paris.</summary>
public sealed class LetterTests(NetworkSite site) : SiteTests(site)
{
    private static readonly string[] Materials = ["Stone", "Water", "Wood"];

    [Fact]
    public async Task The_digest_has_what_is_new_since_the_last_one_and_comes_on_Monday_at_eight_in_Paris()
    {
        await GivenAsync(Some.Funding("Known before"));
        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        await PublishAsync("2026-11-25T12:00", Some.Funding("First", published: false));
        Assert.Empty(await RoundAtAsync("2026-11-30T06:59"));

        var letter = Assert.Single(await RoundAtAsync("2026-11-30T07:00"));
        Assert.Equal("1 new call for projects", letter.Subject);
        Assert.Contains("First\nDeadline on the funder’s site\nhttp://localhost/en/funding/first", Lines(letter.TextBody!), StringComparison.Ordinal);
        Assert.DoesNotContain("Known before", letter.TextBody, StringComparison.Ordinal);
        Assert.Empty(await RoundAtAsync("2026-11-30T07:15"));

        await PublishAsync(
            "2026-11-30T07:30", Some.Funding("Second", published: false), Some.Funding("Closed", closesInDays: [-1], published: false));
        letter = Assert.Single(await RoundAtAsync("2026-12-07T07:00"));
        Assert.Contains("Second", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("First", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Closed", letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_without_new_calls_has_no_mail()
    {
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);

        Assert.Empty(await RoundAtAsync("2026-11-30T07:00"));
    }

    [Fact]
    public async Task A_missed_Monday_is_made_up_for_and_two_missed_ones_are_one_letter()
    {
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        await PublishAsync("2026-11-24T12:00", Some.Funding("First", published: false));
        await PublishAsync("2026-12-01T12:00", Some.Funding("Second", published: false));

        var letter = Assert.Single(await RoundAtAsync("2026-12-10T15:00"));
        Assert.Equal("2 new calls for projects", letter.Subject);
        Assert.Empty(await RoundAtAsync("2026-12-10T15:15"));
    }

    [Theory]
    [InlineData("2027-03-22T12:00", "2027-03-29T05:59", "2027-03-29T06:00")]
    [InlineData("2027-10-25T12:00", "2027-11-01T06:59", "2027-11-01T07:00")]
    public async Task The_hour_of_the_digest_follows_the_clocks_of_Paris(string published, string before, string due)
    {
        Site.Clock.SetUtcNow(Instant(published).AddHours(-1));
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        await PublishAsync(published, Some.Funding("New", published: false));

        Assert.Empty(await RoundAtAsync(before));
        Assert.Single(await RoundAtAsync(due));
    }

    [Fact]
    public async Task What_is_published_while_a_digest_is_written_comes_with_the_next_one()
    {
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        await PublishAsync("2026-11-30T07:00", Some.Funding("Late", published: false));

        Assert.Empty(await RoundAtAsync("2026-11-30T07:00"));
        Assert.Single(await RoundAtAsync("2026-12-07T07:00"));
    }

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("Pacific/Tahiti")]
    public async Task A_reminder_comes_seven_days_before_the_instant_of_the_deadline_in_its_own_zone(string zone)
    {
        var local = new DateTime(2026, 12, 15, 17, 0, 0, DateTimeKind.Unspecified);
        var deadline = TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone));
        await GivenAsync(
            Some.Funding("Far", with: call => call.SetSchedule(new FundingSchedule(null, [new CutOff(deadline, zone)]), zone)));
        await Site.SubscribeAsync(kind: FundingMailKind.Reminders);

        Site.Clock.SetUtcNow(new DateTimeOffset(deadline.AddDays(-7).AddSeconds(-1), TimeSpan.Zero));
        Assert.Empty(await Site.RoundAsync());
        var letter = Assert.Single(await Site.RoundAsync(TimeSpan.FromSeconds(1)));

        Assert.Equal("1 deadline within seven days", letter.Subject);
        Assert.Contains($"15 December 2026, 17:00 ({zone[8..]})", letter.TextBody!.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Empty(await Site.RoundAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task Each_deadline_is_told_once_and_several_are_one_mail()
    {
        await GivenAsync(
            Some.Funding("One", closesInDays: [5, 30]), Some.Funding("Two", closesInDays: [6]), Some.Funding("Far", closesInDays: [60]));
        await Site.SubscribeAsync(kind: FundingMailKind.Reminders);

        var letter = Assert.Single(await Site.RoundAsync());
        Assert.Equal("2 deadlines within seven days", letter.Subject);
        Assert.Empty(await Site.RoundAsync(TimeSpan.FromDays(1)));
        Assert.Contains("One", Assert.Single(await Site.RoundAsync(TimeSpan.FromDays(23))).TextBody, StringComparison.Ordinal);
        Assert.Equal(1, await Site.ReadAsync(db => db.FundingReminders.CountAsync()));
        await Site.RoundAsync(TimeSpan.FromDays(7));
        Assert.False(await Site.ReadAsync(db => db.FundingReminders.AnyAsync()));
    }

    [Fact]
    public async Task A_deadline_that_was_moved_is_told_again()
    {
        await GivenAsync(Some.Funding("One", closesInDays: [5]));
        await Site.SubscribeAsync(kind: FundingMailKind.Reminders);
        Assert.Single(await Site.RoundAsync());

        await Site.ChangeAsync(db => db.FundingCalls.Single().SetSchedule(
            new FundingSchedule(null, [new CutOff(NetworkSite.Now.UtcDateTime.AddDays(6), "Europe/Paris")]), "Europe/Paris"));

        Assert.Single(await Site.RoundAsync());
    }

    [Fact]
    public async Task A_call_that_was_withdrawn_is_told_no_more()
    {
        await Site.SubscribeAsync();
        await PublishAsync("2026-11-24T12:00", Some.Funding("Gone", closesInDays: [9], published: false));
        await Site.ChangeAsync(db => db.FundingCalls.Single().Archive(Site.Clock.GetUtcNow().UtcDateTime));

        Assert.Empty(await RoundAtAsync("2026-11-30T07:00"));
    }

    [Theory]
    [InlineData("?theme=heritage", "Stone")]
    [InlineData("?funder=foundation", "Wood")]
    [InlineData("?country=be", "Stone|Wood")]
    [InlineData("?q=wood", "Wood")]
    [InlineData("?theme=digital", "")]
    [InlineData("?state=closed", "Stone|Water|Wood")]
    public async Task Only_what_the_filter_finds_is_sent(string query, string titles)
    {
        await Site.SubscribeAsync(query: query);
        await PublishAsync(
            "2026-11-24T12:00",
            Some.Funding(
                "Stone", closesInDays: [10], published: false,
                with: call => (call.Themes, call.Countries) = ([FundingTheme.Heritage], ["BE"])),
            Some.Funding("Wood", closesInDays: [11], published: false, with: call => call.FunderKind = FunderKind.Foundation),
            Some.Funding("Water", closesInDays: [12], published: false, with: call => call.Countries = ["FR"]));

        var letters = await RoundAtAsync("2026-12-01T12:00");
        Assert.Equal(titles.Length == 0 ? 0 : 2, letters.Count);
        Assert.Equal(
            titles.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Materials.Where(title => letters.Any(letter => Lines(letter.TextBody!).Contains($"\n{title}\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(FundingMailKind.Digest, "1 new call for projects")]
    [InlineData(FundingMailKind.Reminders, "1 deadline within seven days")]
    [InlineData(FundingMailKind.Both, "1 new call for projects|1 deadline within seven days")]
    public async Task Everybody_gets_what_they_asked_for(FundingMailKind kind, string subjects)
    {
        await Site.SubscribeAsync(kind: kind);
        await PublishAsync("2026-11-24T12:00", Some.Funding("Stone", closesInDays: [10], published: false));

        Assert.Equal(subjects, string.Join('|', (await RoundAtAsync("2026-11-30T12:00")).Select(letter => letter.Subject)));
    }

    [Fact]
    public async Task Two_instances_at_once_send_each_letter_once()
    {
        foreach (var number in Enumerable.Range(0, 3))
        {
            await Site.SubscribeAsync($"reader{number}@example.org");
        }

        await PublishAsync("2026-11-24T12:00", Some.Funding("Stone", closesInDays: [8], published: false));
        Site.Clock.SetUtcNow(Instant("2026-11-30T07:00"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var scope = Site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FundingDigests>().WriteAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<FundingReminders>().WriteAsync(CancellationToken.None);
        }));
        await Site.SendMailAsync();

        Assert.Equal(6, Site.Mail.Messages.Count);
        Assert.Equal(6, Site.Mail.Messages.Select(letter => (letter.To.ToString(), letter.Subject)).Distinct().Count());
    }

    [Fact]
    public async Task Letters_are_in_the_language_of_the_subscription()
    {
        await Site.SubscribeAsync(query: "?theme=heritage&country=be", language: "fr");
        await PublishAsync("2026-11-24T12:00", Some.Funding("x", closesInDays: [30], published: false, with: call =>
            (call.Title, call.Themes) = (LocalizedText.Of("Pierres vives", "Living stones"), [FundingTheme.Heritage])));

        var letter = Assert.Single(await RoundAtAsync("2026-11-30T12:00"));

        Assert.Equal("1 nouvel appel à projets", letter.Subject);
        Assert.Equal("fr", letter.Headers[MimeKit.HeaderId.ContentLanguage]);
        Assert.Contains("Pierres vives", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("Thème\u00A0: Patrimoine\u00A0; Pays éligible\u00A0: Belgique", letter.TextBody, StringComparison.Ordinal);
        Assert.StartsWith("/fr/", letter.UnsubscribeAddress(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_staff_tells_members_is_in_no_mail()
    {
        await Site.SubscribeAsync();
        await PublishAsync(
            "2026-11-24T12:00",
            Some.Funding(
                "Stone", closesInDays: [10], published: false, with: call => call.MemberComment = LocalizedText.Of("Secret", "Secret")));

        var letters = await RoundAtAsync("2026-11-30T12:00");

        Assert.Equal(2, letters.Count);
        Assert.All(letters, letter => Assert.DoesNotContain("Secret", letter.TextBody, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hostile_title_breaks_neither_a_header_nor_a_line()
    {
        const string Hostile = "Evil\r\nBcc: all@example.org\r\n\r\nhttps://evil.example \u202E{0} {1:x} <b>\u2028end";
        await Site.SubscribeAsync(query: "?q=" + Uri.EscapeDataString("evil\r\nBcc: x@example.org {9}"));
        await Site.SubscribeAsync();
        await PublishAsync("2026-11-24T12:00", Some.Funding("evil", closesInDays: [30], published: false, with: call =>
            (call.Title, call.Funder) = (LocalizedText.Of(Hostile, Hostile), "Fund\r\n-- \r\nsigned")));

        var letter = Assert.Single(await RoundAtAsync("2026-11-30T12:00"));

        Assert.Empty(letter.Bcc);
        Assert.Contains(
            "\nEvil Bcc: all@example.org https://evil.example {0} {1:x} <b> end\nFund -- signed\n", Lines(letter.TextBody!),
            StringComparison.Ordinal);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static DateTimeOffset Instant(string utc) =>
        DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private Task<IReadOnlyList<MimeKit.MimeMessage>> RoundAtAsync(string utc)
    {
        Site.Clock.SetUtcNow(Instant(utc));
        return Site.RoundAsync();
    }

    private Task PublishAsync(string utc, params FundingCall[] calls)
    {
        foreach (var call in calls)
        {
            call.Publish(Instant(utc).UtcDateTime);
        }

        return GivenAsync([.. calls]);
    }
}
