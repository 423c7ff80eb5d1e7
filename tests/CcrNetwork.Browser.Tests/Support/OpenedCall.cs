using CcrNetwork.Data;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>An open call of Odyssée, as full as a call can be expected to be; it goes when it is disposed of.</summary>
internal sealed class OpenedCall : IAsyncDisposable
{
    public const string Slug = "odyssee-2027";

    private readonly AsyncServiceScope _scope;
    private readonly NetworkDbContext _db;
    private readonly Call _call;

    private OpenedCall(AsyncServiceScope scope, NetworkDbContext db, Call call) => (_scope, _db, _call) = (scope, db, call);

    public static async Task<OpenedCall> OfOdysseeAsync(BrowserSite site)
    {
        var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var opened = new OpenedCall(scope, db, await OpenAsync(db));
        await opened.SaveAsync();
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        _db.Remove(_call);
        await SaveAsync();
        await _scope.DisposeAsync();
    }

    private static async Task<Call> OpenAsync(NetworkDbContext db)
    {
        var now = BrowserSite.Now.UtcDateTime;
        var call = new Call(Slug, Both("Odyssée 2027", "Odyssée 2027"))
        {
            Year = 2027,
            ApplyUrl = "https://apply.example/2027",
            Audience = Both(
                "Artistes, chercheurs, chercheuses et professionnels de la culture qui vivent hors de France.",
                "Artists, researchers and culture professionals who live outside France."),
            Provisions =
            [
                new CallProvision(ProvisionKind.Grant, 1200, "EUR", "month", null, null),
                new CallProvision(ProvisionKind.Housing, null, null, null, Both("gratuit, dans le centre", "free, in the centre"), null),
                new CallProvision(
                    ProvisionKind.Travel, null, null, null, Both("remboursé, jusqu’à un plafond", "refunded, up to a ceiling"), null),
                new CallProvision(ProvisionKind.Meals, null, null, null, Both("sur place ou remboursés", "on site or refunded"), null),
                new CallProvision(ProvisionKind.Workspace, null, null, null, Both("selon le centre", "where the centre has it"), null),
            ],
            StayMonthsMin = 1,
            StayMonthsMax = 6,
            CentresMin = 1,
            CentresMax = 3,
            Documents =
            [
                .. Enumerable.Range(1, 6).Select(
                    n => new CallDocument(Both($"Pièce {n}", $"Document {n}"), Both("deux pages", "two pages"), true, null, null, null)),
            ],
        };
        call.SetSchedule(
            new CallSchedule(now.AddDays(-10), new DateTime(2027, 1, 31, 22, 59, 0, DateTimeKind.Utc), null, false), Call.DefaultTimeZone);
        call.BelongTo(await db.Programmes.SingleAsync(programme => programme.Slug == "odyssee"));
        foreach (
            var centre in await db.Centres
                .Where(centre => centre.Hostings.Any(hosting => hosting.Programme.Slug == "odyssee"))
                .OrderBy(centre => centre.Id)
                .Take(8)
                .ToListAsync())
        {
            call.Include(centre, Both("Écrire et composer", "Writing and composing"), 2);
        }

        call.Publish(now);
        db.Add(call);
        return call;
    }

    private async Task SaveAsync()
    {
        await _db.SaveChangesAsync();
        _scope.ServiceProvider.GetRequiredService<ContentVersion>().Advance();
    }

    private static LocalizedText Both(string french, string english) => LocalizedText.Of(french, english);
}
