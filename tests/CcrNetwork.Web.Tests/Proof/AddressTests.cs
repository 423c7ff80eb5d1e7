using System.Net;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every address that a visitor can reach opens.</summary>
public sealed class AddressTests(SeededSite site) : SeededSiteTests(site)
{
    private static readonly string[] ReachedOtherwise =
    [
        "", "errors/{code:int}", "/health/live", "/health/ready", "robots.txt", "sitemap.xml", "sitemap-{number:int:min(1)}.xml",
        ".well-known/security.txt", "favicon.ico", "api/v1/centres/{slug}", "api/v1/{**anything}", "{language:regex(^(fr|en)$)}/pages/{slug}",
        "{language:regex(^(fr|en)$)}/pages/{slug}/in/{code}",
        "{language:regex(^(fr|en)$)}/partner-search/{slug}/contact/sent", "{language:regex(^(fr|en)$)}/label/candidature/sent",
        "media/{key}/{width:int}.{extension}",
        "{language:regex(^(fr|en)$)}/call-by-mail/sent", "{language:regex(^(fr|en)$)}/funding-by-mail/sent",
        "{language:regex(^(fr|en)$)}/funding-by-mail/confirmation",
        "{language:regex(^(fr|en)$)}/funding-by-mail/subscription", "{language:regex(^(fr|en)$)}/funding-by-mail/subscription/renewal",
        "{language:regex(^(fr|en)$)}/agenda/{slug}/registration/sent", "{language:regex(^(fr|en)$)}/agenda/{slug}/registration/cancelled",
        "{language:regex(^(fr|en)$)}/agenda/registration", "{language:regex(^(fr|en)$)}/agenda/registration/confirmation",
        "{language:regex(^(fr|en)$)}/agenda/registration/cancellation",
    ];

    [Fact]
    public async Task Every_internal_link_opens_without_a_detour()
    {
        var crawl = await Site.CrawlAsync();

        Assert.True(crawl.Answers.Count > 200, $"Only {crawl.Answers.Count} addresses were found.");
        Problems.None(crawl.Answers
            .Where(answer => answer.Value.Status != HttpStatusCode.OK)
            .Select(answer => $"{answer.Value} from {crawl.Links.FirstOrDefault(link => link.Target == answer.Key)?.From}"));
    }

    [Fact]
    public async Task Every_fragment_of_a_link_exists_on_its_page()
    {
        var crawl = await Site.CrawlAsync();

        Problems.None(crawl.Links
            .Where(link => link.Fragment.Length > 0)
            .DistinctBy(link => (link.Target, link.Fragment))
            .Where(link => crawl.Answers.TryGetValue(link.Target, out var target)
                && target.Document.All.All(element => element.Id != link.Fragment))
            .Where(link => crawl.Answers[link.Target].IsHtml || crawl.Answers[link.Target].MediaType == "image/svg+xml")
            .Select(link => $"{link.From} links to {link.Target}#{link.Fragment}"));
    }

    [Fact]
    public async Task Every_route_can_be_reached_by_following_links()
    {
        var reached = (await Site.CrawlAsync()).Answers.Values.Select(page => page.Route).ToHashSet();

        Problems.None(Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Abstractions.ActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Except(ReachedOtherwise)
            .Where(route => !reached.Contains(route) && !IsForStaff(route)));
    }

    /// <summary>No public page leads to the staff area; the table of rights holds its routes.</summary>
    private static bool IsForStaff(string route) => route == "admin" || route.StartsWith("admin/", StringComparison.Ordinal);

    [Theory]
    [InlineData("/fr/nowhere", "fr")]
    [InlineData("/en/nowhere/at/all", "en")]
    [InlineData("/fr/centres/nowhere", "fr")]
    [InlineData("/en/residencies/nowhere", "en")]
    [InlineData("/de/centres", "fr")]
    [InlineData("/nowhere", "fr")]
    public async Task An_unknown_address_answers_404_in_its_language_with_a_way_on(string path, string language)
    {
        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.True(page.Has($"main a[href='/{language}/centres']"));
        Assert.True(page.Has("meta[name=robots][content=noindex]"));
    }
}
