using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Benchmarks.Controls;

/// <summary>What the framework itself costs: MVC, EF Core and SQLite, a list and a detail page, nothing else.</summary>
internal static class BareMvc
{
    public static async Task<int> RunAsync(int port, string database)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddDbContext<NetworkDbContext>(options => options.UseNetworkOnSqlite($"Data Source={database}"));
        builder.Services.AddControllersWithViews();
        builder.Services.AddResponseCompression(compression => compression.Providers.Add<BrotliCompressionProvider>());
        var app = builder.Build();
        app.UseResponseCompression();
        app.MapControllers();
        await app.RunAsync();
        return 0;
    }
}

public sealed record BareRow(string Slug, string Name, string City);

public sealed class BareController(NetworkDbContext db) : Controller
{
    [HttpGet("/list")]
    public async Task<IActionResult> List(CancellationToken cancellationToken) =>
        View("/Controls/List.cshtml", await db.Centres.AsNoTracking()
            .OrderBy(c => c.Name).ThenBy(c => c.Id).Take(24)
            .Select(c => new BareRow(c.Slug, c.Name, c.Address.City))
            .ToListAsync(cancellationToken));

    [HttpGet("/detail/{slug}")]
    public async Task<IActionResult> Detail(string slug, CancellationToken cancellationToken) =>
        View("/Controls/Detail.cshtml", await db.Centres.AsNoTracking()
            .Where(c => c.Slug == slug)
            .Select(c => new BareRow(c.Slug, c.Name, c.Address.City))
            .FirstAsync(cancellationToken));
}
