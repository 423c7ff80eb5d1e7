using System.Net;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.ReadOnly;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>While the database is migrated or moves, the portal is read and nobody changes anything.</summary>
public sealed class ReadOnlyTests(NetworkSite site) : SiteTests(site)
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await HearAsync();
    }

    [Fact]
    public async Task Public_pages_go_on_staff_and_forms_answer_503_with_plain_words_and_a_time()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var (visitor, editor) = (Site.Visitor(), await Site.StaffAsync(StaffRole.Editor));
        await BeginAsync();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetPageAsync("/fr/centres/villa-rosa")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetPageAsync("/fr/centres.csv")).Status);
        Assert.Equal("Healthy", (await visitor.GetPageAsync("/health/ready")).Html);
        foreach (var refused in new[]
        {
            await editor.GetPageAsync("/admin"),
            await visitor.GetPageAsync("/admin/sign-in"),
            await visitor.GetPageAsync("/fr/label/candidature"),
            await visitor.AskAsync(HttpMethod.Post, "/fr/label/candidature"),
        })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
            Assert.Equal("60", refused.Headers["Retry-After"]);
            Assert.Equal("Rien ne peut être envoyé pour l’instant", refused.Text("h1"));
            Assert.Contains("no-store", refused.Headers["Cache-Control"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_ends_when_it_is_ended_and_by_itself_when_nobody_ends_it()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await BeginAsync();
        await Site.ReadAsync(db => new ReadOnlyLedger(db, Site.Clock).EndAsync(CancellationToken.None));
        await HearAsync();
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync("/admin")).Status);

        await BeginAsync();
        Site.Clock.Advance(HalfAnHour);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync("/admin")).Status);
    }

    [Fact]
    public async Task No_save_goes_through_and_work_by_the_clock_waits()
    {
        await GivenAsync(Some.Centre("Villa Rosa"));
        await BeginAsync();

        await Assert.ThrowsAsync<ReadOnlyException>(() => Site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca"));
        Assert.False(await Site.ReadAsync(db => new WorkLedger(db, Site.Clock).IsDueAsync("mail", CancellationToken.None)));

        Site.Clock.Advance(HalfAnHour);
        Assert.True(await Site.ReadAsync(db => new WorkLedger(db, Site.Clock).IsDueAsync("mail", CancellationToken.None)));
    }

    /// <summary>The history of migrations is taken away, so that the next one meets what is there already.</summary>
    [Fact]
    public async Task A_migration_makes_the_site_read_only_and_one_that_fails_ends_that_too()
    {
        await using var other = new NetworkSite();
        await other.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE \"__EFMigrationsHistory\" SET \"MigrationId\" = '20000101000000_Before'"));
        await using var scope = other.Services.CreateAsyncScope();

        var migrating = DatabaseStartup.MigrateAsync(scope.ServiceProvider, CancellationToken.None);
        var whileMigrating = await SeenAsync(other, migrating);
        await Assert.ThrowsAnyAsync<Exception>(() => migrating);

        Assert.True(whileMigrating);
        Assert.Null(await other.ReadAsync(db => new ReadOnlyLedger(db, other.Clock).UntilAsync(CancellationToken.None)));
    }

    private static async Task<bool> SeenAsync(NetworkSite site, Task migrating)
    {
        while (!migrating.IsCompleted)
        {
            if (await site.ReadAsync(db => new ReadOnlyLedger(db, site.Clock).UntilAsync(CancellationToken.None)) is not null)
            {
                return true;
            }

            await Task.Delay(20);
        }

        return false;
    }

    private async Task BeginAsync()
    {
        await Site.ReadAsync(db => new ReadOnlyLedger(db, Site.Clock).BeginAsync("operator", HalfAnHour, CancellationToken.None));
        await HearAsync();
    }

    private async Task HearAsync()
    {
        using var watch = ActivatorUtilities.CreateInstance<ReadOnlyWatch>(Site.Services);
        await Site.ReadAsync(async db =>
        {
            await watch.LookAsync(db, CancellationToken.None);
            return 0;
        });
    }
}
