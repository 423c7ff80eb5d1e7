using System.IO.Compression;
using System.Net;
using CcrNetwork.Web.Infrastructure.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Fetching;

/// <summary>A web server of this machine that answers as no visitor would wish.</summary>
public sealed class OddServer : IAsyncLifetime
{
    private readonly WebApplication _server;

    public OddServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        _server = builder.Build();
        _server.Map("/plain", (HttpContext context) =>
        {
            Seen = new Dictionary<string, string>(
                context.Request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())));
            return Results.Text("Bonjour", "text/plain");
        });
        _server.Map("/gone", () => Results.StatusCode(StatusCodes.Status410Gone));
        _server.Map("/later", (HttpContext context) =>
        {
            context.Response.Headers.RetryAfter = "120";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        });
        _server.Map("/cookie", (HttpContext context) =>
        {
            context.Response.Cookies.Append("a", "b");
            return Results.Redirect("/plain");
        });
        _server.Map("/endless", async (HttpContext context) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[64 * 1024]);
            }
        });
        _server.Map("/slow", async (HttpContext context) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(".");
                await context.Response.Body.FlushAsync();
                await Task.Delay(100);
            }
        });
        _server.Map("/bomb", async (HttpContext context) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Optimal);
            await gzip.WriteAsync(new byte[8 * 1024 * 1024]);
        });
        _server.Map("/broken-gzip", async (HttpContext context) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.WriteAsync("no gzip at all");
        });
        _server.Map("/headers", (HttpContext context) =>
        {
            context.Response.Headers["X-Long"] = new string('x', 200 * 1024);
            return Results.Ok();
        });
        _server.Map("/loop/{number:int}", (int number) => Results.Redirect($"/loop/{number + 1}"));
        _server.Map("/hops/{number:int}", (int number) => number == 0 ? Results.Text("There") : Results.Redirect($"/hops/{number - 1}"));
        _server.Map("/moved", () => Results.Redirect("/moved-again", permanent: true));
        _server.Map("/moved-again", () => Results.Redirect("/hops/1", permanent: true, preserveMethod: true));
        _server.Map("/to", (string address, HttpContext context) =>
        {
            context.Response.Headers.Location = address;
            return Results.StatusCode(StatusCodes.Status302Found);
        });
    }

    /// <summary>What the last one who asked for <c>/plain</c> said of themselves.</summary>
    public IReadOnlyDictionary<string, string> Seen { get; private set; } = new Dictionary<string, string>();

    public int Port { get; private set; }

    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        Port = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();
}

/// <summary>The policy of the site, with one machine let through.</summary>
public sealed class PolicyFor(OddServer server) : AddressPolicy
{
    public override bool Allows(IPEndPoint endpoint) =>
        base.Allows(endpoint) || (endpoint.Port == server.Port && endpoint.Address.Equals(IPAddress.Loopback));
}
