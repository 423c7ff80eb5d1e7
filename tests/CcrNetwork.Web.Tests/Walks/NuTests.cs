using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>The Nu Html Checker finds no error in any kind and state of page.</summary>
[Collection(WalksAlone.Name)]
public sealed class NuTests
{
    private const int PagesOfARoute = 5;

    [NuFact]
    public async Task Every_kind_of_public_page_in_both_languages_is_without_errors()
    {
        var crawl = await SeededSite.WalkAsync();

        Problems.None(await NuChecker.ErrorsAsync(crawl.Answers.Values
            .Where(page => page.IsHtml)
            .GroupBy(page => (page.Route, page.Document.DocumentElement.GetAttribute("lang"), page.Path.Contains('?')))
            .SelectMany(route => route.Take(PagesOfARoute))
            .Select(page => (page.ToString(), page.Html))));
    }

    /// <summary>What visitors and staff meet when they send forms, odd ones above all: pages refused, lists filled, things ended.</summary>
    [NuFact]
    public async Task Every_state_that_a_form_leads_to_is_without_errors()
    {
        var asking = new Asking { KeepsPages = true };
        await using var site = new UncachedSite();
        await MadeItems.AddToAsync(site);
        await site.CandidatureAsync();
        var walk = new FormWalk(site, asking, seed: 5);

        await walk.RunAsync(null, StaffRole.CentreEditor, StaffRole.Administrator);

        Problems.None(await NuChecker.ErrorsAsync(asking.Pages));
    }

    [NuFact]
    public async Task Every_page_of_the_staff_area_in_English_is_without_errors()
    {
        await using var site = new UncachedSite();
        await MadeItems.AddToAsync(site);
        await site.CandidatureAsync();
        var shapes = new Shapes(site.Services);
        var seen = new HashSet<string>();
        var administrator = await site.SignedInAsync(await site.AccountAsync(StaffRole.Administrator, language: "en"));
        var crawl = await Crawl.OfAsync(
            administrator, ["/admin"],
            link => link.Target.StartsWith("/admin", StringComparison.Ordinal) && seen.Add(shapes.Of(link.Target)));

        Problems.None(
            await NuChecker.ErrorsAsync(crawl.Answers.Values.Where(page => page.IsHtml).Select(page => (page.ToString(), page.Html))));
    }

    [NuFact]
    public async Task A_planted_error_is_found()
    {
        const string Page = "<!doctype html><html lang=\"en\"><head><title>Planted</title></head><body><h2>A <p role=\"status\">b</p></h2></body></html>";

        var errors = await NuChecker.ErrorsAsync(
            [("planted", Page), ("sound", Page.Replace("<p role=\"status\">b</p>", "b", StringComparison.Ordinal))]);

        Assert.All(errors, error => Assert.StartsWith("planted: ", error, StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("“role=status” must not appear", StringComparison.Ordinal));
    }
}
