using System.Data.Common;
using System.Net;
using CcrNetwork.Data;
using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>A conflict is told from a fault, and a database that is away for the moment from both.</summary>
public sealed class DatabaseFaultTests(DatabaseFaultTests.UnreliableSite site) : IClassFixture<DatabaseFaultTests.UnreliableSite>
{
    [Fact]
    public async Task A_value_that_another_row_has_is_a_conflict()
    {
        await site.ResetAsync();
        await site.SaveAsync(Some.Centre("Villa Rosa"));

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => site.SaveAsync(Some.Centre("Villa Rosa")));

        Assert.True(fault.IsConflict());
    }

    [Fact]
    public async Task A_row_that_points_nowhere_is_a_fault_and_no_conflict()
    {
        await site.ResetAsync();

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() =>
            site.SaveAsync(new StoredFile(new string('a', 32), 12345, NetworkSite.Now.UtcDateTime)));

        Assert.False(fault.IsConflict());
    }

    [Theory]
    [InlineData(5), InlineData(10), InlineData(13), InlineData(14)]
    public async Task While_the_database_is_away_pages_ask_to_come_back_and_what_is_in_the_cache_goes_on(int code)
    {
        await site.ResetAsync();
        await site.SaveAsync(Some.Centre("Villa Rosa"), Some.Centre("Casa Almagro"));
        var kept = await site.Visitor().GetPageAsync("/en/centres/villa-rosa");

        var (fromTheCache, refused) = await WhileItSaysAsync(code, async () => (
            await site.Visitor().GetPageAsync("/en/centres/villa-rosa"),
            await site.Visitor().AskAsync(HttpMethod.Get, "/en/centres/casa-almagro")));
        var back = await site.Visitor().GetPageAsync("/en/centres/casa-almagro");

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(HttpStatusCode.OK, fromTheCache.Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("30", refused.Headers["Retry-After"]);
        Assert.Contains("no-store", refused.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, back.Status);
    }

    [Fact]
    public async Task A_fault_of_another_kind_stays_a_fault()
    {
        await site.ResetAsync();

        var answer = await WhileItSaysAsync(11, () => site.Visitor().AskAsync(HttpMethod.Get, "/en/centres/casa-almagro"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.False(answer.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task The_page_that_tells_of_it_needs_no_database_itself()
    {
        await site.ResetAsync();

        var answer = await WhileItSaysAsync(14, () => site.Visitor().AskAsync(HttpMethod.Get, "/fr/no-such-page"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal("fr", answer.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Retries_that_were_in_vain_mean_that_the_database_is_away() =>
        Assert.True(DatabaseFaults.IsUnavailable(new InvalidOperationException("Wrapped.", new RetryLimitExceededException("In vain."))));

    private async Task<T> WhileItSaysAsync<T>(int code, Func<Task<T>> ask)
    {
        site.Connections.Fault = new SqliteException("As the test wishes.", code);
        try
        {
            return await ask();
        }
        finally
        {
            site.Connections.Fault = null;
        }
    }

    /// <summary>A site whose connections fail when a test says so.</summary>
    public sealed class UnreliableSite : NetworkSite
    {
        internal Unreliable Connections { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<NetworkDbContext>(options => options.AddInterceptors(Connections)));
        }
    }

    internal sealed class Unreliable : DbConnectionInterceptor
    {
        public Exception? Fault { get; set; }

        public override InterceptionResult ConnectionOpening(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            Fault is { } fault ? throw fault : result;

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            Fault is { } fault ? throw fault : ValueTask.FromResult(result);
    }
}
