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

    /// <summary>Who has one address of IPv6 has all of its /64; a neighbour has another.</summary>
    [Fact]
    public async Task Another_address_of_the_same_sender_is_no_other_sender()
    {
        var statuses = new List<HttpStatusCode>();
        foreach (
            var address in (string[])[
                "2001:db8:1:2::1", "2001:db8:1:2:3::2", "2001:db8:1:2:ffff::3", "2001:db8:1:3::1", "::ffff:192.0.2.7", "192.0.2.7",
                "192.0.2.7", "192.0.2.8"])
        {
            var browser = site.Browser().From(address);
            statuses.Add((await browser.SubmitAsync(await browser.GetPageAsync("/fr/label/candidature"), "form[method=post]")).Status);
        }

        const HttpStatusCode Read = HttpStatusCode.UnprocessableEntity;
        const HttpStatusCode Refused = HttpStatusCode.TooManyRequests;
        Assert.Equal([Read, Read, Refused, Read, Read, Read, Refused, Read], statuses);
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
