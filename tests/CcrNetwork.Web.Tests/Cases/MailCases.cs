using System.ComponentModel.DataAnnotations;
using System.Net;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Tests.Support;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>One rule says what an address is; a message that no server will take is told to be one.</summary>
public sealed class MailCases(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("alix exemple@example.org")]
    [InlineData("alix@example..org")]
    [InlineData("alix@localhost")]
    [InlineData("Alix <alix@example.org>")]
    public async Task An_address_that_no_mail_would_reach_is_refused_at_its_field(string address)
    {
        await GivenAsync(Some.Event("Session", with: session => session.TakeRegistrations(takesThem: true, capacity: null, until: null)));
        foreach (var path in new[] { "/fr/agenda/session/registration", "/fr/funding-by-mail", "/fr/label/candidature" })
        {
            var visitor = Site.Browser();
            var form = await visitor.GetPageAsync(path);

            var answer = await visitor.SubmitAsync(form, "main form[method=post]", ("Name", "Alix"), ("Email", address));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal("true", answer.One("[name=Email]").GetAttribute("aria-invalid"));
        }

        Assert.Empty(await Site.ReadAsync(db => db.OutgoingMails.ToListAsync()));
    }

    [Fact]
    public async Task One_mailbox_has_one_place()
    {
        await GivenAsync(Some.Event("Session", with: session => session.TakeRegistrations(takesThem: true, capacity: null, until: null)));
        foreach (var address in new[] { "alix@bücher.example", "Alix@xn--bcher-kva.example", "alix@BÜCHER.example" })
        {
            var visitor = Site.Browser();
            await visitor.SubmitAsync(
                await visitor.GetPageAsync("/fr/agenda/session/registration"), "main form[method=post]", ("Name", "Alix"),
                ("Email", address));
        }

        Assert.Equal(
            "alix@xn--bcher-kva.example",
            Assert.Single(await Site.ReadAsync(db => db.EventRegistrations.Select(r => r.Email).ToListAsync())));
    }

    /// <summary>Every property that holds an address asks the one rule.</summary>
    [Fact]
    public void Every_form_asks_the_one_rule() => Problems.None(typeof(Program).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal))
        .SelectMany(type => type.GetProperties())
        .Where(property => property.GetCustomAttributes(typeof(EmailAddressAttribute), true).Length > 0
            || (property.Name.EndsWith("Email", StringComparison.Ordinal) && property.PropertyType == typeof(string)
                && property.DeclaringType!.Name != "SignInForm"
                && property.GetCustomAttributes(typeof(MailboxAttribute), true).Length == 0))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public async Task A_message_that_cannot_be_built_is_not_sent_and_shown_so()
    {
        await GivenAsync(new OutgoingMail("alix exemple@example.org", "Alix", "fr", "Bonjour", "Texte", NetworkSite.Now.UtcDateTime));

        await Site.SendMailAsync();

        await AssertNotSentAsync();
    }

    [Theory]
    [InlineData(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, true)]
    [InlineData(SmtpErrorCode.MessageNotAccepted, SmtpStatusCode.TransactionFailed, true)]
    [InlineData(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxBusy, false)]
    [InlineData(SmtpErrorCode.SenderNotAccepted, SmtpStatusCode.MailboxUnavailable, false)]
    public async Task What_the_server_refuses_for_good_is_not_tried_again(SmtpErrorCode code, SmtpStatusCode status, bool isFinal)
    {
        await GivenAsync(new OutgoingMail("alix@example.org", "Alix", "fr", "Bonjour", "Texte", NetworkSite.Now.UtcDateTime));
        Site.Mail.Refuses = new SmtpCommandException(code, status, new MailboxAddress("Alix", "alix@example.org"), "No.");

        await Site.SendMailAsync();

        var mail = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal((isFinal, isFinal), (mail.NextTryAt is null, mail.Text is null));
        if (isFinal)
        {
            await AssertNotSentAsync();
        }
    }

    [Theory]
    [InlineData("alix@example.org")]
    [InlineData("alix.o'neill+x@bücher.example")]
    public void What_the_rule_takes_can_be_written_to(string address) =>
        Assert.True(MailboxAddress.TryParse(EmailAddress.Canonical(address), out _));

    private async Task AssertNotSentAsync()
    {
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var row = (await administrator.GetPageAsync("/admin/work")).Text("[data-testid=unsent]");
        Assert.Contains("Bonjour", row, StringComparison.Ordinal);
        Assert.Contains("Non envoyé", row, StringComparison.Ordinal);
    }
}
