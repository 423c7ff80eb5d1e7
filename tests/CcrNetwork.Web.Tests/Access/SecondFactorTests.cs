using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

public sealed class SecondFactorTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string AddForm = "form[action$='/second-factor/totp']";

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Without_it_every_role_reaches_only_the_page_that_sets_it_up(StaffRole role)
    {
        var browser = await Site.SignedInAsync(await Site.AccountAsync(role, withTotp: false));

        foreach (var path in (string[])["/admin", "/admin/account", "/admin/account/password"])
        {
            Assert.Equal(StaffAccess.SecondFactorPath, (await browser.GetPageAsync(path)).Location?.ToString());
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync(StaffAccess.SecondFactorPath)).Status);
    }

    [Fact]
    public async Task An_authenticator_app_opens_the_area_and_shows_recovery_codes_once()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password, withTotp: false);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);
        var key = StaffSite.KeyOf(page);

        var answer = await browser.SubmitAsync(page, AddForm, ("Code", Site.Code(key)), ("CurrentPassword", Password));

        var codes = answer.Texts("[data-testid=recovery-code]");
        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, one => Assert.Equal(24, one.Count(char.IsAsciiLetterOrDigit)));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync("/admin")).Status);
        Assert.DoesNotContain(codes[0], (await browser.GetPageAsync(StaffAccess.SecondFactorPath)).Html, StringComparison.Ordinal);
        var hashes = await Site.ReadAsync(db => db.RecoveryCodes.Select(code => code.Hash).ToListAsync());
        Assert.DoesNotContain(codes[0], hashes);

        var other = Site.Browser();
        var asked = await other.SignInAsync(account.Email!, Password);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity, (await other.SubmitAsync(asked, "form[action$='/code']", ("Code", Site.Code(key)))).Status);
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Found, (await other.SubmitAsync(asked, "form[action$='/code']", ("Code", Site.Code(key)))).Status);
    }

    [Fact]
    public async Task A_recovery_code_works_once_and_its_owner_is_told()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password, withTotp: false);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);
        var codes = (
            await browser.SubmitAsync(
                page, AddForm, ("Code", Site.Code(StaffSite.KeyOf(page))),
                ("CurrentPassword", Password))).Texts("[data-testid=recovery-code]");

        var first = Site.Browser();
        var used = await first.SubmitAsync(
            await first.SignInAsync(account.Email!, Password), "form[action$='/code']", ("Code", codes[3].ToUpperInvariant()));
        var again = Site.Browser();
        var refused = await again.SubmitAsync(
            await again.SignInAsync(account.Email!, Password), "form[action$='/code']", ("Code", codes[3]));
        await Site.SendMailAsync();

        Assert.Equal(HttpStatusCode.Found, used.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(
            Site.Mail.Messages, message => message.TextBody!.Contains("code de secours vient de servir", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_code_keeps_the_same_key_on_the_page()
    {
        var browser = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, withTotp: false));
        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);

        var answer = await browser.SubmitAsync(page, AddForm, ("Code", "000000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(page.Text("[data-testid=key]"), answer.Text("[data-testid=key]"));
    }

    [Fact]
    public async Task What_guards_the_account_changes_with_the_password_only_and_ends_other_sessions()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var (browser, other) = (await Site.SignedInAsync(account), await Site.SignedInAsync(account));
        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);

        var refused = await browser.SubmitAsync(page, "form[action$='/totp/removal']", ("CurrentPassword", "not this one, sorry"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await other.GetPageAsync("/admin")).Status);

        var removed = await browser.SubmitAsync(page, "form[action$='/totp/removal']", ("CurrentPassword", Password));
        Assert.Equal(HttpStatusCode.Found, removed.Status);
        Assert.Equal(HttpStatusCode.Found, (await other.GetPageAsync("/admin")).Status);
        Assert.Equal(StaffAccess.SecondFactorPath, (await browser.GetPageAsync("/admin")).Location?.ToString());
        Assert.Contains("account.totp-removed", await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    /// <summary>An open screen of somebody who has none yet is not its owner: the first one too is set up with the password only.</summary>
    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.Administrator)]
    public async Task The_first_factor_as_well_asks_for_the_password_and_is_told_by_mail(StaffRole role)
    {
        var account = await Site.AccountAsync(role, password: Password, withTotp: false, language: "en");
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);
        var code = Site.Code(StaffSite.KeyOf(page));

        foreach (var password in new[] { null, "", "not this one, sorry" })
        {
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity,
                (await browser.SubmitAsync(page, AddForm, ("Code", code), ("CurrentPassword", password))).Status);
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity,
                (await browser.SubmitAsync(page, "form[data-passkey=create]", ("Credential", "{}"), ("CurrentPassword", password))).Status);
        }

        Assert.Null(await Site.ReadAsync(db => db.Accounts.Where(a => a.Id == account.Id).Select(a => a.TotpKey).SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync(page, AddForm, ("Code", code), ("CurrentPassword", Password))).Status);

        var set = await browser.GetPageAsync(StaffAccess.SecondFactorPath);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await browser.SubmitAsync(set, "form[action$='/totp/removal']", ("CurrentPassword", ""))).Status);
        Assert.Equal(
            HttpStatusCode.Found, (await browser.SubmitAsync(set, "form[action$='/totp/removal']", ("CurrentPassword", Password))).Status);
        await Site.SendMailAsync();
        Assert.Equal(2, Site.Mail.Messages.Count);
        Assert.All(Site.Mail.Messages, message => Assert.Equal(account.Email, message.To.Mailboxes.Single().Address));
    }

    /// <summary>ASVS 6.5.2: salted, and with 112 bits or more no slow hash is needed.</summary>
    [Fact]
    public void Recovery_codes_are_long_and_their_hashes_salted()
    {
        const string Code = "abcd-efgh-jkmn-pqrs-tuvw-xyz2";
        var (one, other) = (RecoveryCodes.HashOf(Code), RecoveryCodes.HashOf(Code));

        Assert.NotEqual(one, other);
        Assert.Equal(RecoveryCode.HashLength, one.Length);
        Assert.Equal(
            one,
            RecoveryCodes.HashOf(Code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal), Convert.FromHexString(one[..16])));
        Assert.True(Code.Count(char.IsAsciiLetterOrDigit) * Math.Log2(31) >= 112);
    }

    [Fact]
    public async Task The_key_is_drawn_without_any_style_of_its_own()
    {
        var browser = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, withTotp: false));

        var page = await browser.GetPageAsync(StaffAccess.SecondFactorPath);

        Assert.Matches("^M4 4h1v1h-1z", page.One("svg[role=img] path").GetAttribute("d"));
        Assert.False(page.Has("[style]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{}}")]
    [InlineData("not json at all")]
    public async Task A_made_up_passkey_opens_nothing(string credential)
    {
        var browser = Site.Browser();
        var door = await browser.GetPageAsync("/admin/sign-in");

        var answer = await browser.SubmitAsync(door, "form[action='/admin/sign-in/passkey']", ("Credential", credential));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetPageAsync("/admin")).Status);
    }

    /// <summary>The published examples of RFC 6238, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.CodeAt("12345678901234567890"u8.ToArray(), second / 30));
}
