using System.IO.Compression;
using System.Text.Json;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Upgrades;

/// <summary>
/// The database of a release as it was on the day of that release, compressed, and beside it what it must still say in every
/// later one.
/// </summary>
/// <param name="Version">Of the release.</param>
/// <param name="Rows">How many rows each table had.</param>
/// <param name="Headings">What each item is called, by kind and address.</param>
/// <param name="Pages">The first title of the pages that are opened.</param>
/// <param name="SessionKey">Of somebody of the staff who had just signed in.</param>
internal sealed record KeptDatabase(
    string Version, SortedDictionary<string, int> Rows, SortedDictionary<string, string> Headings, SortedDictionary<string, string> Pages,
    string SessionKey)
{
    private const string Packed = ".db.br";
    private const string Said = ".json";

    /// <summary>What is enough to open a page of every kind.</summary>
    private const int PagesOfEachKind = 2;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Folder => Path.Combine(SourceFiles.Root(), "tests", "CcrNetwork.Web.Tests", "Upgrades", "Kept");

    /// <summary>The versions of which a folder holds the database, in order.</summary>
    public static IReadOnlyList<string> VersionsIn(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory.EnumerateFiles(folder, $"*{Packed}")
                    .Select(path => Path.GetFileName(path)[..^Packed.Length])
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Writes down what a site holds and shows, and its database without the room that is free in it.</summary>
    public static async Task KeepAsync(NetworkSite site, string sessionKey, string version, string folder)
    {
        Directory.CreateDirectory(folder);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in await PathsAsync(site))
        {
            var page = await site.Visitor().GetPageAsync(path);
            Assert.True(page.Status == System.Net.HttpStatusCode.OK, page.ToString());
            pages[path] = page.Texts("h1")[0];
        }

        var kept = new KeptDatabase(version, await RowsAsync(site), await HeadingsAsync(site), pages, sessionKey);
        var plain = Path.Combine(folder, $"{version}.db");
        await site.ReadAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {plain}"));
        await using (var whole = File.OpenRead(plain))
        await using (var file = File.Create(Path.Combine(folder, version + Packed)))
        await using (var packed = new BrotliStream(file, CompressionLevel.SmallestSize))
        {
            await whole.CopyToAsync(packed);
        }

        File.Delete(plain);
        await File.WriteAllTextAsync(Path.Combine(folder, version + Said), JsonSerializer.Serialize(kept, Json) + "\n");
    }

    public static async Task<KeptDatabase> ReadAsync(string folder, string version) =>
        JsonSerializer.Deserialize<KeptDatabase>(await File.ReadAllTextAsync(Path.Combine(folder, version + Said)), Json)!;

    /// <summary>Lays the database where a site looks for it.</summary>
    public static void Unpack(string folder, string version, string home)
    {
        using var file = File.OpenRead(Path.Combine(folder, version + Packed));
        using var packed = new BrotliStream(file, CompressionMode.Decompress);
        using var plain = File.Create(Path.Combine(home, "network.db"));
        packed.CopyTo(plain);
    }

    /// <summary>What a site that was started on this database has lost of it, or does not show any more.</summary>
    public async Task<List<string>> ProblemsInAsync(NetworkSite site)
    {
        var problems = new List<string>();
        var rows = await RowsAsync(site);
        problems.AddRange(Rows
            .Where(table => rows.GetValueOrDefault(table.Key) < table.Value)
            .Select(table => $"{Version}: {table.Key} had {table.Value} rows and has {rows.GetValueOrDefault(table.Key)}."));
        var headings = await HeadingsAsync(site);
        problems.AddRange(Headings
            .Where(item => headings.GetValueOrDefault(item.Key) != item.Value)
            .Select(item => $"{Version}: {item.Key} was “{item.Value}” and is “{headings.GetValueOrDefault(item.Key)}”."));
        foreach (var (path, title) in Pages)
        {
            var page = await site.Visitor().GetPageAsync(path);
            if (page.Status != System.Net.HttpStatusCode.OK || page.Texts("h1")[0] != title)
            {
                problems.Add($"{Version}: {path} answers {(int)page.Status} and not “{title}”.");
            }
        }

        if ((await site.Browser(SessionKey).GetPageAsync("/admin")).Status != System.Net.HttpStatusCode.OK)
        {
            problems.Add($"{Version}: who was signed in is not any more.");
        }

        return problems;
    }

    private static async Task<SortedDictionary<string, int>> RowsAsync(NetworkSite site)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "network.db")};Pooling=False");
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => !table.StartsWith("__EF", StringComparison.Ordinal)))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            rows[table] = Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }

        return rows;
    }

    private static async Task<SortedDictionary<string, string>> HeadingsAsync(NetworkSite site)
    {
        var headings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in site.Services.GetRequiredService<ContentKinds>().All)
        {
            foreach (var item in await site.ReadAsync(db => ItemsAsync(kind, db)))
            {
                headings[$"{kind.Name}/{item.Slug}"] = item.Heading;
            }
        }

        return headings;
    }

    private static async Task<List<string>> PathsAsync(NetworkSite site)
    {
        List<string> paths = ["/fr", "/en", "/fr/centres"];
        foreach (var kind in site.Services.GetRequiredService<ContentKinds>().All.Where(kind => kind.HasPages))
        {
            var published = (await site.ReadAsync(db => ItemsAsync(kind, db))).Where(item => item.IsPublished).Take(PagesOfEachKind);
            paths.AddRange(published.Select(item => $"/fr{kind.PublicPath(item.Slug)}"));
        }

        return [.. paths.Distinct()];
    }

    private static Task<List<ContentItem>> ItemsAsync(ContentKind kind, NetworkDbContext db) =>
        kind.Items(db).OrderBy(item => item.Id).ToListAsync();
}
