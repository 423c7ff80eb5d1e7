using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Seeding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.Seed;

public sealed class SeedingTests
{
    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Loads_everything_that_travels_with_the_portal(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        var summary = await database.SeedAsync(SeedSource.Embedded);

        await using var db = database.Open();
        Assert.Equal(52, await db.Centres.CountAsync());
        Assert.Equal(6, await db.Programmes.CountAsync());
        Assert.Equal(16, await db.Calls.CountAsync());
        Assert.Equal(15, await db.Calls.Published().CountAsync());
        Assert.Equal(13, await db.Protocols.CountAsync());
        Assert.Equal(6, await db.Projects.CountAsync());
        Assert.Equal(18, await db.Partners.CountAsync());
        Assert.Equal(22, await db.Countries.CountAsync());
        Assert.Equal(52, summary.Added["centres"]);
        Assert.Equal(summary.Total, await db.SeededItems.CountAsync(item => item.Kind != "edition"));
        Assert.True(await db.Hostings.AnyAsync());
        Assert.True(await db.Participations.AnyAsync());
    }

    [Fact]
    public async Task No_centre_has_a_label_from_before_the_label_and_who_was_in_the_network_then_says_so()
    {
        await using var database = await TestDatabase.CreateSeededAsync(Provider.Sqlite);

        await using var db = database.Open();
        var memberships = await db.Centres.Select(c => c.Membership).ToListAsync();
        Assert.All(memberships, membership => Assert.True(Membership.CanBeLabelledIn(membership.LabelledIn)));
        Assert.Equal(1972, memberships.Min(membership => membership.Since));
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task What_is_seeded_as_published_is_published_at_the_time_of_the_seed(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);

        await using var db = database.Open();
        var centre = await db.Centres.Published().OrderBy(c => c.Id).FirstAsync();
        Assert.Equal(database.Clock.GetUtcNow().UtcDateTime, centre.PublishedAt);
        Assert.Equal(database.Clock.GetUtcNow().UtcDateTime, centre.ChangedAt);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_deadline_is_the_instant_of_its_wall_clock_in_summer_and_in_winter(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SeedAsync(Files("calls.json", """
            { "calls": [
              { "slug": "winter", "title": { "fr": "Hiver" }, "closesAt": "2026-03-15T23:59" },
              { "slug": "summer", "title": { "fr": "Été" }, "closesAt": "2026-07-15T23:59" },
              { "slug": "far", "title": { "fr": "Loin" }, "closesAt": "2026-07-15T23:59", "timeZone": "America/Toronto" } ] }
            """));

        await using var db = database.Open();
        var deadlines = await db.Calls.ToDictionaryAsync(c => c.Slug, c => c.ClosesAt);
        Assert.Equal(new DateTime(2026, 3, 15, 22, 59, 0, DateTimeKind.Utc), deadlines["winter"]);
        Assert.Equal(new DateTime(2026, 7, 15, 21, 59, 0, DateTimeKind.Utc), deadlines["summer"]);
        Assert.Equal(new DateTime(2026, 7, 16, 3, 59, 0, DateTimeKind.Utc), deadlines["far"]);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_second_run_writes_nothing(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);
        var before = await VersionsAsync(database);
        database.Clock.Advance(TimeSpan.FromDays(1));

        var summary = await database.SeedAsync(SameFactsInOtherBytes());

        Assert.Equal(0, summary.Total);
        Assert.Equal(before, await VersionsAsync(database));
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Of_ten_instances_that_start_together_one_loads_and_none_fails(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        var summaries = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => database.SeedAsync(SeedSource.Embedded))));

        var loaded = Assert.Single(summaries, summary => summary.Total > 0);
        await using var db = database.Open();
        Assert.Equal(loaded.Added["centres"], await db.Centres.CountAsync());
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task What_staff_has_edited_stays_as_it_is(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);
        await using (var db = database.Open())
        {
            (await db.Centres.OrderBy(c => c.Id).FirstAsync()).Name = "Renamed by staff";
            await db.SaveChangesAsync();
        }

        await database.SeedAsync(SameFactsInOtherBytes());

        await using var after = database.Open();
        Assert.Equal("Renamed by staff", (await after.Centres.OrderBy(c => c.Id).FirstAsync()).Name);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task What_staff_has_deleted_does_not_come_back_even_where_new_items_point_to_it(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);
        string slug;
        await using (var db = database.Open())
        {
            var centre = await db.Centres.OrderBy(c => c.Id).FirstAsync();
            slug = centre.Slug;
            db.Remove(centre);
            await db.SaveChangesAsync();
        }

        var files = EmbeddedFiles();
        files["projects.json"] = $$"""
            { "projects": [ { "slug": "new-project", "name": "New", "centres": ["{{slug}}"] } ] }
            """;
        var summary = await database.SeedAsync(SeedSource.FromTexts(files));

        await using var after = database.Open();
        Assert.Equal(1, summary.Total);
        Assert.Equal(51, await after.Centres.CountAsync());
        Assert.Empty((await after.Projects.Include(p => p.Centres).WithSlug("new-project").SingleAsync()).Centres);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task A_new_item_may_point_to_a_row_that_staff_has_made(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(Some.Centre("made-by-staff"));

        await database.SeedAsync(Files("projects.json", """
            { "projects": [ { "slug": "aqueduct", "name": "Aqueduct", "centres": ["made-by-staff"] } ] }
            """));

        await using var db = database.Open();
        var project = await db.Projects.Include(p => p.Centres).SingleAsync();
        Assert.Equal("made-by-staff", Assert.Single(project.Centres).Slug);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task An_address_that_staff_has_taken_is_left_to_staff(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.SaveAsync(new Discipline("music", Some.Text("Made by staff")));

        var summary = await database.SeedAsync(Files("disciplines.json", """
            { "disciplines": [ { "slug": "music", "name": { "fr": "Musique" } }, { "slug": "dance", "name": { "fr": "Danse" } } ] }
            """));

        await using var db = database.Open();
        Assert.Equal(1, summary.Total);
        Assert.Equal("Made by staff", (await db.Disciplines.SingleAsync(d => d.Slug == "music")).Name.In("fr").Text);
        Assert.Equal(2, await db.SeededItems.CountAsync(item => item.Kind == "discipline"));
    }

    [Fact]
    public void A_change_of_any_file_is_another_edition()
    {
        var files = EmbeddedFiles();
        var editions = files.Keys
            .Select(name => new Dictionary<string, string>(files) { [name] = files[name] + " " })
            .Append(files)
            .Select(texts => SeedSource.FromTexts(texts).Fingerprint())
            .ToList();

        Assert.Distinct(editions);
        Assert.Equal(SeedSource.Embedded.Fingerprint(), editions[^1]);
    }

    /// <summary>Files that were never seen before, in which there is nothing new.</summary>
    private static SeedSource SameFactsInOtherBytes()
    {
        var files = EmbeddedFiles();
        return SeedSource.FromTexts(files.ToDictionary(file => file.Key, file => file.Value + "\n"));
    }

    private static SeedSource Files(string name, string text) =>
        SeedSource.FromTexts(new Dictionary<string, string> { [name] = text });

    private static Dictionary<string, string> EmbeddedFiles()
    {
        const string Folder = "Seed/";
        var names = typeof(SeedSource).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]);
        return names.ToDictionary(name => name, name => System.Text.Encoding.UTF8.GetString(SeedSource.Embedded.Read(name)!));
    }

    private static async Task<List<Guid>> VersionsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Centres.OrderBy(c => c.Id).Select(c => c.Version).ToListAsync();
    }
}
