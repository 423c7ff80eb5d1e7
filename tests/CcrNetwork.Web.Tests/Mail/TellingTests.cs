using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Mail;

/// <summary>Each of the staff is told at once, once a day or not, as they have chosen; of the safety of their account always.</summary>
public sealed class TellingTests(NetworkSite site) : SiteTests(site)
{
    private static readonly string[] Parts = ["Subject", "Text", "Line"];

    private const string Password = "quatre murs et un toit";

    [Theory]
    [InlineData("fr", "Réseau CCR\u00a0: 3 nouvelles pour vous", "soumet un texte à relire")]
    [InlineData("en", "CCR Network: 3 pieces of news for you", "has submitted a text for review")]
    public async Task Who_wants_one_letter_a_day_gets_one_at_its_hour_whatever_the_number_of_instances(
        string language, string subject, string line)
    {
        var reviewer = await Site.AccountAsync(StaffRole.Editor, language: language);
        await ChooseAsync(reviewer, Telling.Daily);
        var (first, second) = (await CentreAsync("Abbaye"), await CentreAsync("Cluny"));
        await SubmitAsync(first, "Les studios sont ouverts.");
        await SubmitAsync(first, "Encore mieux.");
        await SubmitAsync(second, null);
        Assert.Empty(await MailAsync());
        await WriteLettersAsync();
        Assert.Empty(await MailAsync());

        Site.Clock.Advance(TimeSpan.FromHours(24));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WriteLettersAsync()));
        await WriteLettersAsync();

        var letter = Assert.Single(await MailAsync());
        Assert.Equal((reviewer.Email!, subject), (letter.Recipient, letter.Subject));
        Assert.Equal(3, letter.Text!.Split(line).Length - 1);
        Assert.Equal(1, letter.Text.Split("Abbaye\n").Length - 1);
        Assert.Contains("Les studios sont ouverts.", letter.Text, StringComparison.Ordinal);
        Assert.Contains($"/admin/centres/{second.Id}/review", letter.Text, StringComparison.Ordinal);
        Assert.Contains("/admin/account#telling", letter.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Site.ReadAsync(db => db.StaffNotices.CountAsync()));
    }

    [Fact]
    public async Task Who_wants_no_mail_gets_none_and_what_waited_for_them_is_let_go()
    {
        var reviewer = await Site.AccountAsync(StaffRole.Editor);
        await ChooseAsync(reviewer, Telling.Daily);
        var centre = await CentreAsync("Abbaye");
        await SubmitAsync(centre, null);
        await ChooseAsync(reviewer, Telling.Never);
        await SubmitAsync(centre, "Une seconde fois.");

        Site.Clock.Advance(TimeSpan.FromHours(24));
        await WriteLettersAsync();

        Assert.Empty(await MailAsync());
        Assert.Equal(0, await Site.ReadAsync(db => db.StaffNotices.CountAsync()));
    }

    [Fact]
    public async Task Each_mail_leads_to_the_choice_and_its_address_opens_there()
    {
        var reviewer = await Site.AccountAsync(StaffRole.Editor);
        await SubmitAsync(await CentreAsync("Abbaye"), null);

        var mail = Assert.Single(await MailAsync());
        Assert.Contains("/admin/account#telling", mail.Text!, StringComparison.Ordinal);
        var page = await (await Site.SignedInAsync(reviewer)).GetPageAsync("/admin/account");
        Assert.True(page.Has("#telling input[name=Telling][value=AtOnce][checked]"));
    }

    [Fact]
    public async Task What_keeps_an_account_safe_is_written_whatever_was_chosen()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        await ChooseAsync(account, Telling.Never);
        var visitor = Site.Browser();
        await visitor.SubmitAsync(
            await visitor.GetPageAsync("/admin/reset"), "form[action='/admin/reset']", ("Email", account.Email!));
        var own = await Site.SignedInAsync(account);
        await own.SubmitAsync(
            await own.GetPageAsync("/admin/account/password"), "form[action$='/account/password']", ("CurrentPassword", Password),
            ("NewPassword", "cinq murs et un autre toit"));

        var mails = await MailAsync();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.Equal(account.Email!, mail.Recipient));
        Assert.All(mails, mail => Assert.DoesNotContain("#telling", mail.Text!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Centres_given_in_one_go_are_told_as_the_person_has_chosen()
    {
        var centre = await CentreAsync("Abbaye");
        var (told, daily) = (
            await Site.AccountAsync(StaffRole.CentreEditor, "Camille"), await Site.AccountAsync(StaffRole.CentreEditor, "Lou"));
        await ChooseAsync(daily, Telling.Daily);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var asked = await administrator.GetPageAsync($"/admin/centres/bulk?do=Give&id={centre.Id}");

        await administrator.SubmitAsync(asked, "form[action$='/bulk']", ("account", $"{told.Id}"));
        await administrator.SubmitAsync(asked, "form[action$='/bulk']", ("account", $"{daily.Id}"));

        var mail = Assert.Single(await MailAsync());
        Assert.Equal((told.Email!, "Confié à vous\u00a0: Abbaye"), (mail.Recipient, mail.Subject));
        Assert.Equal([daily.Id], await Site.ReadAsync(db => db.StaffNotices.Select(notice => notice.AccountId).ToListAsync()));
    }

    [Fact]
    public void Everything_that_is_told_has_its_texts_in_every_language()
    {
        var texts = new Texts();
        Problems.None(
            from key in StaffNews.Keys
            from part in Parts
            where !texts.Has($"{key}.{part}")
            select $"{key}.{part}");

        // Each text leads to where it is dealt with.
        Problems.None(
            from key in StaffNews.Keys
            from language in SiteLanguages.Codes
            where !texts.In(language, $"{key}.Text").Contains("{4}", StringComparison.Ordinal)
            select $"{language} {key}");
    }

    private async Task ChooseAsync(Account account, Telling telling)
    {
        var own = await Site.SignedInAsync(account);
        await own.SubmitAsync(await own.GetPageAsync("/admin/account"), "#telling form", ("Telling", $"{telling}"));
        Assert.Equal(telling, await Site.ReadAsync(db => db.Accounts.Where(a => a.Id == account.Id).Select(a => a.Telling).SingleAsync()));
    }

    private async Task SubmitAsync(Centre centre, string? note)
    {
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var form = await owner.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await owner.SubmitAsync(form, "#submit-draft", ("walls.fr", $"Nos murs. {note}"), ("Note", note));
    }

    private Task<List<CcrNetwork.Data.Mail.OutgoingMail>> MailAsync() =>
        Site.ReadAsync(db => db.OutgoingMails.OrderBy(mail => mail.Id).ToListAsync());

    private async Task WriteLettersAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffLetters>().WriteAsync(CancellationToken.None);
    }

    private async Task<Centre> CentreAsync(string heading)
    {
        var centre = Some.Centre(heading, with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        if (await Site.ReadAsync(db => db.Countries.AnyAsync()))
        {
            await GivenAsync(centre);
        }
        else
        {
            await GivenAsync(Some.France(), centre);
        }

        return centre;
    }
}
