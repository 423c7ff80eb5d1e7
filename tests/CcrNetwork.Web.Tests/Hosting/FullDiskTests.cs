using System.Data.Common;
using System.Net;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>A full disk: public pages go on, whoever writes is told to come back, and nothing is there by half.</summary>
public sealed class FullDiskTests(FullDiskTests.FullSite site) : IClassFixture<FullDiskTests.FullSite>
{
    private const int MostSaves = 200;

    [Fact]
    public async Task A_database_without_room_refuses_with_503_and_takes_the_same_when_there_is_room()
    {
        await site.ResetAsync();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        var id = await site.ReadAsync(db => db.Centres.Select(centre => centre.Id).SingleAsync());
        var editor = await site.StaffAsync(StaffRole.Editor);
        var saved = 0;

        site.Database.IsFull = true;
        Page answer;
        do
        {
            var form = await editor.GetPageAsync($"/admin/centres/{id}/edit");
            answer = form.Status == HttpStatusCode.OK
                ? await editor.SubmitAsync(form, "form#content", ("lead.fr", $"{saved} {new string('a', 250)}"))
                : form;
            saved += answer.Status == HttpStatusCode.Redirect ? 1 : 0;
        }
        while (answer.Status == HttpStatusCode.Redirect && saved < MostSaves);
        var shown = await site.Visitor().GetPageAsync("/fr/centres/villa-rosa");
        site.Database.IsFull = false;
        var again = await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/centres/{id}/edit"), "form#content", ("lead.fr", "La place est revenue."));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal("30", answer.Headers["Retry-After"]);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        var record = await site.ReadAsync(db => db.EditorialRecords.SingleAsync(r => r.ItemId == id));
        var revisions = await site.ReadAsync(db => db.Revisions.CountAsync(revision => revision.ItemId == id));
        Assert.Equal(record.HeadNumber, revisions);
        Assert.Equal(saved + 1, await site.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "content.saved")));
    }

    [Fact]
    public async Task An_upload_without_room_is_refused_with_503_and_leaves_no_photograph()
    {
        await site.ResetAsync();
        var editor = await site.StaffAsync(StaffRole.Editor);

        site.Files.IsFull = true;
        var refused = await editor.UploadAsync(null, ("cour.jpg", TestPictures.Jpeg()));
        site.Files.IsFull = false;
        var kept = await site.ReadAsync(db => db.Photographs.CountAsync());
        var taken = await editor.UploadAsync(null, ("cour.jpg", TestPictures.Jpeg()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("30", refused.Headers["Retry-After"]);
        Assert.Equal(0, kept);
        Assert.True(taken.Has("[data-testid=taken]"));
    }

    [Fact]
    public void A_fault_of_another_kind_is_none_of_the_disk() =>
        Assert.False(StorageFaults.IsUnavailable(new IOException("The file is in use.")));

    /// <summary>Its database and its files have no room when a test says so.</summary>
    public sealed class FullSite : NetworkSite
    {
        internal FullDatabase Database { get; } = new();

        internal FullFiles Files { get; } = new();

        public FullSite()
            : base(Provider.Sqlite)
        {
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                services.ConfigureDbContext<NetworkDbContext>(options => options.AddInterceptors(Database));
                services.Replace(ServiceDescriptor.Singleton<IMediaStorage>(provider =>
                {
                    Files.Inner = ActivatorUtilities.CreateInstance<FolderStorage>(provider);
                    return Files;
                }));
            });
        }
    }

    /// <summary>SQLite itself says that the database may not grow, as it does when the disk is full.</summary>
    internal sealed class FullDatabase : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Tell(connection);
            return Task.CompletedTask;
        }

        private void Tell(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = IsFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1073741823";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The system itself says that there is no room: <c>/dev/full</c> is a disk that always is.</summary>
    internal sealed class FullFiles : IMediaStorage
    {
        public bool IsFull { get; set; }

        public IMediaStorage Inner { get; set; } = null!;

        public async Task WriteAsync(string key, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            if (IsFull)
            {
                await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                await full.WriteAsync(content, cancellationToken);
            }

            await Inner.WriteAsync(key, name, content, cancellationToken);
        }

        public Stream? Open(string key, string name) => Inner.Open(key, name);

        public bool Holds(string key, string name) => Inner.Holds(key, name);

        public IEnumerable<(string Key, string Name)> Find(string beginning) => Inner.Find(beginning);

        public DateTime? WrittenAt(string key) => Inner.WrittenAt(key);

        public void Delete(string key) => Inner.Delete(key);

        public int DeleteUnfinished(DateTime before) => Inner.DeleteUnfinished(before);
    }
}
