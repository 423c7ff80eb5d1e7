using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CcrNetwork.Editing.Tests.Support;

/// <summary>
/// The engine of editing as the site composes it, without the site: a database of its own for one test, and a clock that stands
/// still.
/// </summary>
internal sealed class Engine : IAsyncDisposable
{
    /// <summary>The migrations run once; each test works on a copy.</summary>
    private static readonly Lazy<Task<byte[]>> EmptyDatabase = new(MigrateAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-editing-").FullName;
    private readonly ServiceProvider _services;

    private Engine()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IPortalAddresses>(Paths);
        services.AddSingleton<IPublicationFollower>(Heard);
        services.AddDbContext<NetworkDbContext>(options => options
            .UseNetworkOnSqlite(ConnectionString(_folder))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new StampInterceptor(Clock), new AppendOnlyInterceptor(), Meanwhile));
        services.AddEditing();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    /// <summary>The addresses that the portal keeps for itself.</summary>
    public KeptPaths Paths { get; } = new();

    /// <summary>The steps that a follower of publications was told of.</summary>
    public HeardSteps Heard { get; } = new();

    /// <summary>What happens between two queries of a request.</summary>
    public Meanwhile Meanwhile { get; } = new();

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public static async Task<Engine> StartAsync()
    {
        var engine = new Engine();
        await File.WriteAllBytesAsync(Path.Combine(engine._folder, "network.db"), await EmptyDatabase.Value);
        return engine;
    }

    public ContentKind Kind(string name) => _services.GetRequiredService<ContentKinds>().Find(name)!;

    public IReadOnlyList<ContentKind> Kinds => _services.GetRequiredService<ContentKinds>().All;

    /// <summary>Does something as one request would: in a scope of its own.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<TResult> ReadAsync<TResult>(Func<NetworkDbContext, Task<TResult>> read) => WithAsync(read);

    public Task SaveAsync(params object[] entities) => WithAsync(async (NetworkDbContext db) =>
    {
        db.AddRange(entities);
        return await db.SaveChangesAsync();
    });

    /// <summary>Makes an item as a person does, and answers its number.</summary>
    public async Task<int> MakeAsync(string kind, Actor actor, params (string Key, string Value)[] values)
    {
        var outcome = await WithAsync(
            (CreationEditor editor) => editor.CreateAsync(Kind(kind), Posted(values), actor, CancellationToken.None));
        return outcome.Id
            ?? throw new InvalidOperationException(string.Join(", ", outcome.Problems.Select(problem => $"{problem.Key} {problem.Text}")));
    }

    public Task<SaveOutcome> SaveAsync(string kind, int id, int baseNumber, Actor actor, params (string Key, string Value)[] values) =>
        WithAsync((ContentEditor editor) => editor.SaveAsync(
            Kind(kind), id, new Edit(baseNumber, Posted(values), null, new HashSet<string>()), actor, CancellationToken.None));

    public async Task<PublicationOutcome> PublishAsync(string kind, int id, Actor actor)
    {
        var head = await HeadAsync(kind, id);
        return await WithAsync(
            (PublicationEditor editor) => editor.PublishAsync(Kind(kind), id, head.Number, actor, CancellationToken.None));
    }

    public Task<Revision> HeadAsync(string kind, int id) => ReadAsync(db => db.Revisions
        .Where(revision => revision.Kind == kind && revision.ItemId == id)
        .OrderByDescending(revision => revision.Number)
        .FirstAsync());

    public Task<EditorialRecord> RecordAsync(string kind, int id) =>
        ReadAsync(db => db.EditorialRecords.SingleAsync(record => record.Kind == kind && record.ItemId == id));

    public Task<ContentItem> ItemAsync(string kind, int id) => ReadAsync(db => Kind(kind).Items(db).SingleAsync(item => item.Id == id));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Dictionary<string, string> Posted((string Key, string Value)[] values) =>
        values.ToDictionary(value => value.Key, value => value.Value);

    private static string ConnectionString(string folder) => $"Data Source={Path.Combine(folder, "network.db")};Pooling=False";

    private static async Task<byte[]> MigrateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ccr-editing-").FullName;
        var options = new DbContextOptionsBuilder<NetworkDbContext>();
        options.UseNetworkOnSqlite(ConnectionString(folder));
        await using (var db = new NetworkDbContext(options.Options))
        {
            await db.Database.MigrateAsync();
        }

        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, "network.db"));
        Directory.Delete(folder, recursive: true);
        return bytes;
    }
}
