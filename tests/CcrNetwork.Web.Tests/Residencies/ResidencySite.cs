using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CcrNetwork.Data;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Residencies;

/// <summary>The real site on the network's own data, with a clock that the tests set.</summary>
public sealed class ResidencySite : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-residencies").FullName;

    public SetClock Clock { get; } = new();

    public async Task<IDocument> PageAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await CreateClient().GetStringAsync(address));

    /// <summary>A call of a programme, published unless said otherwise; its address is made up.</summary>
    public async Task<string> GivenCallAsync(string programme, CallSchedule schedule, Action<Call>? and = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        var slug = $"call-{Guid.NewGuid():N}";
        var call = new Call(slug, LocalizedText.Of($"Appel {slug}", $"Call {slug}")) { Year = 2040 };
        call.SetSchedule(schedule, Call.DefaultTimeZone);
        call.BelongTo(await db.Programmes.AsTracking().SingleAsync(p => p.Slug == programme));
        if (and is null)
        {
            call.Publish(Clock.GetUtcNow().UtcDateTime);
        }

        and?.Invoke(call);
        db.Calls.Add(call);
        await db.SaveChangesAsync();
        return slug;
    }

    public async Task<string> GivenArchivedProgrammeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        var programme = new ResidencyProgramme($"programme-{Guid.NewGuid():N}", "Ancien", ProgrammeKind.Residency);
        programme.Archive(Clock.GetUtcNow().UtcDateTime);
        db.Programmes.Add(programme);
        await db.SaveChangesAsync();
        return programme.Slug;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Folder", _folder);
        builder.UseSetting("Site:CachePages", "false");
        builder.UseSetting("Site:PublicUrl", "https://ccr.example");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}

public sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2039, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

public static class DocumentReading
{
    public static string Text(this IDocument page, string selector) =>
        Flat(page.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"No “{selector}” on the page."));

    public static IReadOnlyList<string> Texts(this IDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(element => Flat(element.TextContent))];

    private static string Flat(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
}

[CollectionDefinition(Name)]
public sealed class SharedResidencySite : ICollectionFixture<ResidencySite>
{
    public const string Name = "Residencies";
}
