using CcrNetwork.Web.Features.FundingMail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace CcrNetwork.Web.Tests.FundingMail;

/// <summary>Who waits for the next call of a programme hears of it once, and is forgotten then.</summary>
public sealed class NextCallTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task The_next_call_is_told_once_when_it_opens_and_the_address_is_forgotten()
    {
        var (programme, other) = (Some.Programme("Odyssée"), Some.Programme("Autre"));
        await Site.SaveAsync(Some.Call("Already open", opensInDays: -3, closesInDays: 30, of: [programme]));
        Assert.Empty(await WaitAsync("odyssee"));
        await Site.SaveAsync(other);
        await Site.ChangeAsync(db =>
        {
            db.AttachRange(programme, other);
            db.AddRange(
                Some.Call("Next", opensInDays: 5, closesInDays: 40, of: [programme]),
                Some.Call("Not mine", opensInDays: 2, closesInDays: 40, of: [other]));
        });

        Assert.Empty(await RoundAsync(TimeSpan.FromDays(4)));
        var letter = Assert.Single(await RoundAsync(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1)));
        Assert.Equal("A call for applications is open", letter.Subject);
        Assert.Contains("Next", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("http://localhost/en/residencies/calls/next", letter.TextBody, StringComparison.Ordinal);
        Assert.Equal(0, await Site.ReadAsync(db => db.FundingSubscriptions.CountAsync()));
        Assert.Empty(await RoundAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task A_discreet_programme_is_named_in_no_mail()
    {
        var nora = Some.Programme("Nora", with: programme => programme.IsDiscreet = true);
        await Site.SaveAsync(nora);
        var asked = await WaitAsync("nora");
        await Site.ChangeAsync(db =>
        {
            db.Attach(nora);
            db.Add(Some.Call("Nora 2027", opensInDays: 1, closesInDays: 40, of: [nora]));
        });

        var told = await RoundAsync(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));

        Assert.All(
            asked.Concat(told),
            letter => Assert.DoesNotContain("nora", letter.Subject + letter.TextBody, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("/en/residencies/calls\n", Assert.Single(told).TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_watch_of_projects_does_not_take_this_wish()
    {
        var answer = await Site.AskAsync(kind: Domain.Funding.FundingMailKind.NextCall);

        Assert.Equal(422, (int)answer.Status);
    }

    /// <summary>Asks and confirms; comes back with what a first round then sends.</summary>
    private async Task<IReadOnlyList<MimeMessage>> WaitAsync(string programme)
    {
        if (await Site.ReadAsync(db => db.Programmes.AllAsync(p => p.Slug != programme)))
        {
            throw new InvalidOperationException($"There is no “{programme}”.");
        }

        var browser = Site.Browser();
        var form = await browser.GetPageAsync($"/en/call-by-mail?programme={programme}");
        var answer = await browser.SubmitAsync(form, "form[method=post]", ("Email", Subscribers.Zoe));
        Assert.True((int)answer.Status == 302, answer.Html);
        await Site.SendMailAsync();
        var asked = Site.Mail.Messages;
        await Site.ConfirmAsync();
        var first = await RoundAsync(TimeSpan.FromMinutes(1));
        return programme == "nora" ? asked : first;
    }

    private async Task<IReadOnlyList<MimeMessage>> RoundAsync(TimeSpan later)
    {
        Site.Clock.Advance(later);
        Site.Mail.Clear();
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<NextCallLetters>().WriteAsync(CancellationToken.None);
        }

        await Site.SendMailAsync();
        return Site.Mail.Messages;
    }
}
