using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Candidatures;

public sealed class SelfAssessmentTests(SeededSite site) : SeededSiteTests(site)
{
    private const string Path = "/fr/label/self-assessment";

    [Fact]
    public async Task It_asks_for_each_criterion_of_the_label_with_its_source()
    {
        var page = await Site.Visitor().GetPageAsync(Path);

        Assert.Equal(8, page.All("form.assessment fieldset").Count);
        Assert.False(page.Has("[data-testid=result]"));
        Assert.True(page.Has(".confirmed a[href^='https://www.accr-europe.org']"));
    }

    [Fact]
    public async Task The_answers_stand_in_the_address_and_come_back_in_the_form()
    {
        var page = await Site.Visitor().GetPageAsync($"{Path}?label-1=yes&label-2=partly&label-3=no&label-4=perhaps");

        Assert.Contains("1 sur 8", page.Text("[data-testid=sum]"), StringComparison.Ordinal);
        Assert.Single(page.All("[data-testid=yes] li"));
        Assert.Single(page.All("[data-testid=partly] li"));
        Assert.Single(page.All("[data-testid=no] li"));
        Assert.Equal(["yes", "partly", "no"], page.Attributes("input:checked", "value"));
        Assert.True(page.Has("a[href='/fr/label/candidature?assessed=yes&fulfilled=label-1']"));
        Assert.False(page.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task The_page_of_the_label_leads_to_it_and_to_the_form()
    {
        var page = await Site.Visitor().GetPageAsync("/en/label");

        Assert.True(page.Has("a[href='/en/label/self-assessment']"));
        Assert.True(page.Has("a[href='/en/label/candidature']"));
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/en/label/candidature")).Status);
    }
}
