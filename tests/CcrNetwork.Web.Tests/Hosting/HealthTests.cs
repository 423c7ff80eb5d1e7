using CcrNetwork.Web.Infrastructure.Telemetry;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Hosting;

public sealed class HealthTests(SeededSite site) : SeededSiteTests(site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_one_word_with_its_charset(string path)
    {
        var answer = await Site.Visitor().GetPageAsync(path);

        Assert.Equal("Healthy", answer.Html);
        Assert.Equal("text/plain; charset=utf-8", answer.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Health_tells_which_release_answers()
    {
        var answer = await Site.Visitor().GetPageAsync("/health");

        Assert.Equal($"Healthy\n{ReleaseVersion.Text}\n", answer.Html);
        Assert.Equal("text/plain; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Contains("no-", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_text_says_how_it_is_written() =>
        Problems.None((await Site.CrawlAsync()).Answers.Values
            .Where(page => page.MediaType?.StartsWith("text/", StringComparison.Ordinal) == true
                && !page.Headers.GetValueOrDefault("Content-Type", "").Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase)
                && !page.Path.StartsWith("/css/", StringComparison.Ordinal)
                && !page.Path.StartsWith("/js/", StringComparison.Ordinal)
                && !page.Path.StartsWith("/lib/", StringComparison.Ordinal))
            .Select(page => $"{page.Path}: {page.Headers.GetValueOrDefault("Content-Type", "no type")}"));
}
