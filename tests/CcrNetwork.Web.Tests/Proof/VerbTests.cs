using System.Net;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every route answers the verbs it declares and refuses all others.</summary>
public sealed class VerbTests(SeededSite site) : SeededSiteTests(site)
{
    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("MADEUP")]
    public async Task An_undeclared_verb_is_refused(string verb)
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute)
        {
            var answer = await visitor.AskAsync(new HttpMethod(verb), page.Path);
            if (verb == "POST" && PublicForms.IsForm(page) && answer.Status == HttpStatusCode.BadRequest)
            {
                continue;
            }

            if (answer.Status != HttpStatusCode.MethodNotAllowed)
            {
                problems.Add($"{verb} {answer}");
            }
        }

        Problems.None(problems);
    }

    [Fact]
    public async Task HEAD_answers_as_GET_does_without_a_body()
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (var page in (await Site.CrawlAsync()).OneOfEachRoute)
        {
            var answer = await visitor.AskAsync(HttpMethod.Head, page.Path);
            if (answer.Status != page.Status || answer.MediaType != page.MediaType || answer.Bytes.Count > 0
                || answer.Headers.GetValueOrDefault("ETag") != page.Headers.GetValueOrDefault("ETag"))
            {
                problems.Add($"HEAD {answer}, {answer.MediaType}, {answer.Bytes.Count} bytes, {answer.Headers.GetValueOrDefault("ETag")}"
                    + $" instead of {page.Status}, {page.MediaType}, {page.Headers.GetValueOrDefault("ETag")}");
            }
        }

        Problems.None(problems);
    }
}
