using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Benchmarks.Controls;

/// <summary>The limit: Kestrel alone, answering every request with the same bytes and headers from memory.</summary>
internal static class BareKestrel
{
    /// <summary>What Kestrel writes by itself.</summary>
    private static readonly string[] Own = ["Date", "Content-Length", "Transfer-Encoding", "Connection"];

    public static async Task<int> RunAsync(int port, string bodyFile, string headFile)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var body = await File.ReadAllBytesAsync(bodyFile);
        var head = (await File.ReadAllLinesAsync(headFile))
            .Skip(1)
            .Select(line => line.Split(": ", 2))
            .Where(header => !Own.Contains(header[0], StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header[0], new StringValues(header[1])))
            .ToArray();
        app.Run(context =>
        {
            foreach (var (name, value) in head)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body.AsMemory()).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
