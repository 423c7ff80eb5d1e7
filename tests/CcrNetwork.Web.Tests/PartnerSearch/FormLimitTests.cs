using System.Net;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace CcrNetwork.Web.Tests.PartnerSearch;

public sealed class FormLimitTests(FormLimitTests.LimitedSite site) : IClassFixture<FormLimitTests.LimitedSite>
{
    [Fact]
    public async Task One_sender_sends_only_so_many_forms_in_an_hour_and_still_reads()
    {
        var browser = site.Browser();
        var form = await browser.GetPageAsync("/fr/label/candidature");
        var statuses = new List<HttpStatusCode>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            statuses.Add((await browser.SubmitAsync(form, "form[method=post]")).Status);
        }

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync("/fr/label/candidature")).Status);
    }

    public sealed class LimitedSite : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:FormsPerHour", "2");
        }
    }
}
