using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>A passkey of an authenticator that exists only in the browser: set up, then used instead of a password.</summary>
[Collection(OpenBrowser.Name)]
public sealed class PasskeyTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task A_passkey_is_added_and_opens_the_door_alone()
    {
        var account = await browser.AccountAsync(StaffRole.Editor, "en");
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await AddAuthenticatorAsync(page);

        await visit.GoAsync("/admin/sign-in");
        await page.Locator("[name=Email]").FillAsync(account.Email!);
        await page.Locator("[name=Password]").FillAsync(StaffVisits.Password);
        await page.Locator("form[action='/admin/sign-in'] button[type=submit]").ClickAsync();
        await page.Locator("[name=Code]").FillAsync(StaffVisits.Code);
        await page.Locator("form[action='/admin/sign-in/code'] button[type=submit]").ClickAsync();
        await visit.GoAsync("/admin/account/second-factor");
        var creation = page.Locator("form[data-passkey=create]");
        await creation.Locator("[name=Name]").FillAsync("Test key");
        if (await creation.Locator("[type=password]").CountAsync() > 0)
        {
            await creation.Locator("[type=password]").FillAsync(StaffVisits.Password);
        }

        await creation.Locator("button").ClickAsync();
        await Assertions.Expect(creation).ToHaveCountAsync(0);
        await visit.GoAsync("/admin/account/second-factor");
        await Assertions.Expect(page.GetByTestId("passkey")).ToHaveCountAsync(1);

        await page.Context.ClearCookiesAsync();
        await visit.GoAsync("/admin/sign-in");
        await page.Locator("form[data-passkey=get] button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/admin");
        visit.HadNoProblem();
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
