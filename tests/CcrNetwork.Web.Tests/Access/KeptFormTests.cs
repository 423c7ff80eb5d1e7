using System.Net;
using System.Reflection;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Cleaning;
using CcrNetwork.Web.Areas.Admin.MyAccount;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>A session that ends while somebody writes loses nothing of what they wrote.</summary>
public sealed class KeptFormTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string ProfileForm = "form[action='/admin/account/profile']";

    [Fact]
    public async Task The_form_is_carried_through_password_and_code_and_handed_back()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé, œuvre & <b>"));
        Assert.Equal(HttpStatusCode.Unauthorized, door.Status);
        Assert.Equal("no-store", door.Headers["Cache-Control"]);
        Assert.True(door.Has("[data-testid=kept]"));
        Assert.DoesNotContain("Zoé, œuvre", door.Html, StringComparison.Ordinal);

        var wrong = await browser.SubmitAsync(
            door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", "not this one, sorry"));
        var asked = await browser.SubmitAsync(wrong, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        var answer = await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        var kept = await Site.ReadAsync(db => db.KeptForms.SingleAsync());
        Assert.Equal($"/admin/account/profile?kept={kept.Id}", answer.Location?.ToString());
        Assert.Equal((account.Id, "/admin/account/profile"), (kept.AccountId, kept.Path));
        Assert.Contains("\"Name\":[\"Zo", kept.Fields, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", kept.Fields, StringComparison.Ordinal);
        Assert.DoesNotContain("_by", kept.Fields, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_the_form_stood_on_is_where_it_goes_back_to()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();
        browser.DefaultRequestHeaders.Referrer = new Uri("http://localhost/admin/account?x=1");

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé"));
        var asked = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        var answer = await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        Assert.StartsWith("/admin/account?kept=", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(answer)).Status);
    }

    [Fact]
    public async Task Somebody_else_who_signs_in_does_not_get_it()
    {
        var (writer, other) = (
            await Site.AccountAsync(StaffRole.Reader), await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false));
        var browser = await Site.SignedInAsync(writer);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé"));
        var answer = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", other.Email!), ("Password", Password));

        Assert.DoesNotContain("kept", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.False(await Site.ReadAsync(db => db.KeptForms.AnyAsync()));
    }

    [Fact]
    public async Task A_form_that_this_site_did_not_make_is_not_carried()
    {
        using var form = new FormUrlEncodedContent([new("Name", "Eve"), new("_by", "made up")]);

        using var answer = await Site.Browser().PostAsync(new Uri("/admin/account/profile", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/admin/sign-in?returnUrl=%2Fadmin", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_long_text_survives_the_way()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"mot {number} "));

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", text));
        var asked = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        Assert.Contains(
            "mot 19999 ", await Site.ReadAsync(db => db.KeptForms.Select(form => form.Fields).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_that_the_session_has_ended()
    {
        var answer = await Site.Browser().AskAsync(HttpMethod.Get, "/admin", ("Accept", "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_kept_profile_is_shown_as_it_was_typed()
    {
        var account = await Site.AccountAsync(StaffRole.Reader);
        var kept = Kept(account, "/admin/account/profile", """{"Name":["Zoé, œuvre"]}""");
        await Site.SaveAsync(kept);

        var page = await (await Site.SignedInAsync(account)).GetPageAsync($"/admin/account?kept={kept.Id}");

        Assert.Equal("Zoé, œuvre", page.One("#field-Name").GetAttribute("value"));
    }

    [Fact]
    public async Task The_form_of_a_new_item_is_kept_and_shown_again()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/news/new");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, "form[action='/admin/news/new']", ("title.fr", "Presque perdu"));
        var asked = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        var answer = await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        var again = await browser.FollowAsync(answer);
        Assert.Contains("Presque perdu", again.Attributes("[name='title.fr']", "value").Concat(again.Texts("[name='title.fr']")));
    }

    /// <summary>Every page of the account on which a secret is typed; a form there never outlives its request.</summary>
    [Theory]
    [InlineData("/admin/account/password", true)]
    [InlineData("/admin/account/second-factor", true)]
    [InlineData("/admin/account/second-factor", false)]
    public async Task A_form_with_a_password_or_a_code_is_never_kept(string path, bool withTotp)
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: withTotp);
        var forms = (await (await Site.SignedInAsync(account)).GetPageAsync(path)).All("form")
            .Where(form => form.QuerySelector("[type=password], [autocomplete='one-time-code']") is not null)
            .Select(form => form.GetAttribute("action")!).Distinct().ToList();
        Assert.NotEmpty(forms);

        foreach (var form in forms)
        {
            var browser = await Site.SignedInAsync(account);
            var page = await browser.GetPageAsync(path);
            browser.DefaultRequestHeaders.Referrer = new Uri($"http://localhost{path}");
            await EndSessionsAsync();

            var answer = await browser.SubmitAsync(
                page, $"form[action='{form}']", ("CurrentPassword", "typed in clear"), ("NewPassword", "typed in clear"),
                ("Code", "typed in clear"));

            Assert.Equal($"/admin/sign-in?returnUrl={Uri.EscapeDataString(path)}", answer.Location?.ToString());
        }

        Assert.False(await Site.ReadAsync(db => db.KeptForms.AnyAsync()));
    }

    [Fact]
    public async Task Whatever_is_kept_leaves_secrets_out()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé"), ("CurrentPassword", "typed in clear"), ("Code", "123456"));
        var asked = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        var fields = await Site.ReadAsync(db => db.KeptForms.Select(form => form.Fields).SingleAsync());
        Assert.Contains("Zo", fields, StringComparison.Ordinal);
        Assert.DoesNotContain("typed in clear", fields, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", fields, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_that_were_kept_before_are_not_handed_out_and_soon_deleted()
    {
        var account = await Site.AccountAsync(StaffRole.Reader);
        var (old, content) = (
            Kept(account, "/admin/account/password", """{"CurrentPassword":["in clear"]}"""),
            Kept(account, "/admin/news/1/edit", """{"lead.fr":["the word password: here"]}"""));
        await Site.SaveAsync(old, content);

        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountCleaning>().CleanAsync(CancellationToken.None);

        Assert.Equal([content.Id], await Site.ReadAsync(db => db.KeptForms.Select(form => form.Id).ToListAsync()));
    }

    /// <summary>An action may keep its form only if nothing that it reads from one is a secret.</summary>
    [Fact]
    public void No_action_that_keeps_its_form_takes_a_secret()
    {
        var actions = Site.Services
            .GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.MethodInfo.IsDefined(typeof(KeepsFormAttribute), inherit: false))
            .ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Empty(SecretsOf(action.MethodInfo)));
        Assert.Equal(
            ["CurrentPassword", "NewPassword"],
            SecretsOf(
                typeof(MyAccountController).GetMethod(
                    nameof(MyAccountController.Password), [typeof(PasswordForm), typeof(CancellationToken)])!));
    }

    private static IEnumerable<string> SecretsOf(MethodInfo action) =>
        action
            .GetParameters()
            .SelectMany(parameter => parameter.ParameterType.GetProperties().Select(property => property.Name).Append(parameter.Name!))
            .Where(SecretFields.Hold);

    private static KeptForm Kept(Account account, string path, string fields) =>
        new(account.Id, path, fields, NetworkSite.Now.UtcDateTime, NetworkSite.Now.UtcDateTime.AddHours(1));

    private Task EndSessionsAsync() => Site.ChangeAsync(db => db.Sessions.RemoveRange(db.Sessions));
}
