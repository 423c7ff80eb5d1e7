using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>What browsers were given holds after a restart, and in Production travels under lock.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task A_form_that_was_open_over_a_restart_is_still_accepted()
    {
        using var site = new SiteProcess();
        await site.StartAsync();
        using var browser = site.Browser();
        var door = await browser.GetPageAsync("/admin/sign-in");
        site.Kill();
        await site.StartAsync();

        var answer = await browser.SubmitAsync(
            door, "form[action='/admin/sign-in']", ("Email", "nobody@example.org"), ("Password", "not the one"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Theory]
    [InlineData("Production", true)]
    [InlineData("Testing", false)]
    public async Task In_production_a_legal_notice_that_names_nobody_is_a_warning(string environment, bool isWarned)
    {
        using var site = new SiteProcess(
            ("ASPNETCORE_ENVIRONMENT", environment), ("Site__TrustedProxies__0", "127.0.0.1"),
            ("Site__PublicUrl", "https://portal.example.org"),
            ("Serilog__MinimumLevel__Default", "Warning"));

        await site.StartAsync();

        Assert.Equal(isWarned, site.Said.Contains("PublicationDirector, Host", StringComparison.Ordinal));
    }

    /// <summary>A fresh start says what this installation lacks, and nothing else.</summary>
    [Fact]
    public async Task In_production_a_fresh_start_warns_of_nothing_that_nobody_can_mend()
    {
        var home = Directory.CreateTempSubdirectory("ccr-fresh-").FullName;
        try
        {
            using var site = new SiteProcess(
                home, ("ASPNETCORE_ENVIRONMENT", "Production"), ("Site__TrustedProxies__0", "127.0.0.1"), ("Database__Seed", "true"),
                ("Site__PublicUrl", "https://portal.example.org"), ("Serilog__MinimumLevel__Default", "Information"));
            await site.StartAsync();

            var warnings = site.Said.Split('\n').Where(line => line.Contains(" WRN]", StringComparison.Ordinal)).ToList();
            // A build that was not published has no folder of static files beside it.
            Assert.All(warnings, line => Assert.True(
                line.Contains("legal notice lacks", StringComparison.Ordinal) || line.Contains("unencrypted", StringComparison.Ordinal)
                    || line.Contains("WebRootPath was not found", StringComparison.Ordinal),
                line));
            Assert.NotEmpty(warnings);
            Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(home, "logs"), "site-*.json"));
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    [Fact]
    public async Task In_production_cookies_belong_to_the_host_and_travel_encrypted()
    {
        using var site = new SiteProcess(
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("Site__TrustedProxies__0", "127.0.0.1"),
            ("Site__PublicUrl", "https://portal.example.org"));
        await site.StartAsync();
        using var browser = site.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.DefaultRequestHeaders.Add("X-Forwarded-Host", "portal.example.org");

        using var answer = await browser.GetAsync(new Uri("/admin/sign-in", UriKind.Relative));

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            var attributes = cookie.Split("; ").Skip(1).Select(attribute => attribute.ToLowerInvariant()).ToList();
            Assert.Contains("secure", attributes);
            Assert.Contains("httponly", attributes);
            Assert.Contains("path=/", attributes);
            Assert.Contains(attributes, attribute => attribute is "samesite=lax" or "samesite=strict");
        });
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));

        // What is asked in clear: a person is led on, a program is told.
        using var clear = site.Browser();
        clear.DefaultRequestHeaders.Add("X-Forwarded-Proto", "http");
        clear.DefaultRequestHeaders.Add("X-Forwarded-Host", "portal.example.org");
        var (person, program) = (await clear.GetPageAsync("/fr"), await clear.GetPageAsync("/api/v1/centres"));
        Assert.Equal((HttpStatusCode.TemporaryRedirect, "https"), (person.Status, person.Location?.Scheme));
        Assert.Equal((HttpStatusCode.Forbidden, "application/problem+json"), (program.Status, program.MediaType));
        Assert.Null(program.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync("/api/v1/centres")).Status);
    }
}
