namespace CcrNetwork.Benchmarks.Controls;

/// <summary>The limit: Kestrel alone, answering every request with the same bytes and headers from memory.</summary>
internal static class BareKestrel
{
    public static async Task<int> RunAsync(int port, string bodyFile)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var body = await File.ReadAllBytesAsync(bodyFile);
        app.Run(context =>
        {
            var headers = context.Response.Headers;
            headers.ContentType = "text/html; charset=utf-8";
            headers.ContentEncoding = "br";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body.AsMemory()).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
