using CcrNetwork.Data.Readership;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Readership;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Readership;

public sealed class ReadershipTests(NetworkSite site) : SiteTests(site)
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Site.Services.GetRequiredService<ReadershipTally>().Take();
    }

    [Fact]
    public async Task An_opened_page_counts_once_whether_made_cached_or_not_modified()
    {
        var tag = (await OpenAsync("/fr/centres")).Headers["ETag"];
        await OpenAsync("/fr/centres?q=x");
        await OpenAsync("/fr/centres");
        Assert.Equal(304, (int)(await OpenAsync("/fr/centres", ("If-None-Match", tag))).Status);
        await OpenAsync("/en/centres");
        await WriteAsync();

        Assert.Equal([("/centres", "en", 1), ("/centres", "fr", 4)], await PagesAsync());
    }

    [Fact]
    public async Task Files_cards_errors_programs_scripts_and_people_with_cookies_do_not_count()
    {
        await OpenAsync("/fr/centres.csv");
        await OpenAsync("/fr/embed/calls");
        await OpenAsync("/fr/nowhere");
        await OpenAsync("/health/live");
        await OpenAsync("/css/site/base.css");
        await Site.Visitor().AskAsync(HttpMethod.Get, "/fr", ("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)"));
        await Site.Visitor().AskAsync(HttpMethod.Get, "/fr");
        await OpenAsync("/fr", ("Sec-Fetch-Dest", "empty"));
        await OpenAsync("/fr", ("Sec-Purpose", "prefetch"));
        await OpenAsync("/fr", ("Cookie", "ccr-session=x"));
        await Site.Visitor().AskAsync(HttpMethod.Head, "/fr", ("User-Agent", Firefox));
        await WriteAsync();

        Assert.Empty(await PagesAsync());
    }

    [Theory]
    [InlineData("fr-BE,fr;q=0.9,en;q=0.8", "BE")]
    [InlineData("en-gb", "GB")]
    [InlineData("zh-Hant-TW;q=1", "TW")]
    [InlineData("fr", "")]
    [InlineData("es-419", "")]
    [InlineData("x-é1,€", "")]
    [InlineData("", "")]
    public async Task A_browser_is_of_the_country_that_its_first_language_names(string acceptLanguage, string country)
    {
        await OpenAsync("/fr", ("Accept-Language", acceptLanguage));
        await WriteAsync();

        Assert.Equal(country, await Site.ReadAsync(db => db.CountryCounts.Select(count => count.Country).SingleAsync()));
    }

    [Fact]
    public async Task Days_are_those_of_Paris_and_totals_add_up_over_several_writings()
    {
        Site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 22, 59, 0, TimeSpan.Zero));
        await OpenAsync("/fr");
        await WriteAsync();
        await OpenAsync("/fr");
        await WriteAsync();
        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await OpenAsync("/fr");
        await WriteAsync();

        var days = await Site.ReadAsync(
            db => db.PageCounts.OrderBy(count => count.Day).Select(count => new { count.Day, count.Count }).ToListAsync());
        Assert.Equal([(new DateOnly(2026, 11, 23), 2), (new DateOnly(2026, 11, 24), 1)], days.Select(day => (day.Day, (int)day.Count)));
    }

    [Fact]
    public async Task Staff_reads_the_figures_as_tables_and_takes_them_as_a_file()
    {
        await GivenAsync(
            new PageCount(new DateOnly(2026, 11, 20), "/centres", "fr", 12), new PageCount(new DateOnly(2026, 11, 20), "/centres", "en", 5),
            new PageCount(new DateOnly(2026, 11, 22), "", "fr", 3), new PageCount(new DateOnly(2025, 1, 1), "/network", "fr", 99),
            new CountryCount(new DateOnly(2026, 11, 22), "BE", 7));
        var reader = await Site.StaffAsync(StaffRole.Reader);

        var page = await reader.GetPageAsync("/admin/readership");
        var month = await reader.GetPageAsync("/admin/readership?from=2025-01-01&to=2026-11-23&path=/network");
        var csv = await reader.GetPageAsync("/admin/readership.csv");

        Assert.Equal(["/centres", "12", "5", "17", "/", "3", "0", "3"], page.Texts("[data-testid=page] > *"));
        Assert.Equal(["Belgique", "7"], page.Texts("[data-testid=country] > *"));
        Assert.Equal(30, page.All("[data-testid=stretch]").Count);
        Assert.Equal(30, page.All(".bars rect").Count);
        Assert.Equal(["janvier\u00A02025", "99"], month.Texts("[data-testid=stretch] > *").TakeLast(2));
        Assert.Contains("2026-11-20;/centres;en;5", csv.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/network", csv.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=9999-99-99&to=x&path=%00%27")]
    [InlineData("?from=2026-11-23&to=2026-11-01")]
    public async Task Odd_questions_are_answered(string query) =>
        Assert.Equal(200, (int)(await (await Site.StaffAsync(StaffRole.Reader)).GetPageAsync($"/admin/readership{query}")).Status);

    [Fact]
    public async Task Totals_are_deleted_after_25_months()
    {
        await GivenAsync(
            new PageCount(new DateOnly(2024, 10, 22), "", "fr", 1), new PageCount(new DateOnly(2024, 10, 23), "", "fr", 2),
            new CountryCount(new DateOnly(2024, 10, 22), "FR", 1));

        await using var scope = Site.Services.CreateAsyncScope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<ReadershipLedger>().ForgetAsync(CancellationToken.None));

        Assert.Equal([("", "fr", 2)], await PagesAsync());
    }

    private Task<Page> OpenAsync(string path, params (string Name, string Value)[] headers) =>
        Site.Visitor().AskAsync(HttpMethod.Get, path, [("User-Agent", Firefox), .. headers]);

    private async Task WriteAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReadershipLedger>().WriteAsync(CancellationToken.None);
    }

    private Task<List<(string Path, string Language, int Count)>> PagesAsync() => Site.ReadAsync(async db =>
        (await db.PageCounts.OrderBy(count => count.Path).ThenBy(count => count.Language).ToListAsync())
            .Select(count => (count.Path, count.Language, (int)count.Count)).ToList());
}
