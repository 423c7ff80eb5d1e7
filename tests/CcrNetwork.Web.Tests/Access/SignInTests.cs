using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Access;

public sealed class SignInTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";

    [Fact]
    public async Task The_right_password_opens_the_area()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();

        var answer = await SignInAsync(browser, account.Email!, Password);

        Assert.Equal("/admin", answer.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(answer)).Status);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_disabled_account_get_the_same_answer()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var disabled = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == disabled.Id).Disable());

        var wrong = await SignInAsync(Site.Browser(), account.Email!, "quatre murs et deux toits");
        var unknown = await SignInAsync(Site.Browser(), "nobody@example.org", Password);
        var shut = await SignInAsync(Site.Browser(), disabled.Email!, Password);

        Assert.All([wrong, unknown, shut], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Equal(wrong.Texts("[data-testid=errors] li"), unknown.Texts("[data-testid=errors] li"));
        Assert.Equal(wrong.Texts("[data-testid=errors] li"), shut.Texts("[data-testid=errors] li"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/admin/../\\evil.example")]
    [InlineData("/fr")]
    public async Task Sign_in_leads_to_no_other_site(string returnUrl)
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);

        var answer = await SignInAsync(Site.Browser(), account.Email!, Password, returnUrl);

        Assert.StartsWith("/admin", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", new Uri(new Uri("http://localhost"), answer.Location!).Host, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sign_out_a_copy_of_the_cookie_is_worth_nothing()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();
        var signedIn = await SignInAsync(browser, account.Email!, Password);
        var cookie = signedIn.Headers["Set-Cookie"].Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().AskAsync(HttpMethod.Get, "/admin", ("Cookie", cookie))).Status);

        await browser.SubmitAsync(await browser.GetPageAsync("/admin"), "form[action='/admin/sign-out']");

        Assert.Equal(HttpStatusCode.Found, (await Site.Visitor().AskAsync(HttpMethod.Get, "/admin", ("Cookie", cookie))).Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetPageAsync("/admin")).Status);
    }

    private static async Task<Page> SignInAsync(HttpClient browser, string email, string password, string? returnUrl = null)
    {
        var door = await browser.GetPageAsync("/admin/sign-in" + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        return await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", email), ("Password", password));
    }
}
