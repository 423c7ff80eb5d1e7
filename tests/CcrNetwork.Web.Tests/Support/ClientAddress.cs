using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Lets a test say from which network address a request comes, in a header that only the tests know.</summary>
internal sealed class ClientAddress : IStartupFilter
{
    public const string Header = "Test-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, follow) =>
        {
            if (IPAddress.TryParse(context.Request.Headers[Header], out var address))
            {
                context.Connection.RemoteIpAddress = address;
            }

            return follow(context);
        });
        next(app);
    };
}

internal static class ClientAddresses
{
    public static HttpClient From(this HttpClient browser, string address)
    {
        browser.DefaultRequestHeaders.Remove(ClientAddress.Header);
        browser.DefaultRequestHeaders.Add(ClientAddress.Header, address);
        return browser;
    }
}
