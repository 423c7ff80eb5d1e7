using System.IO.Compression;
using System.Text.RegularExpressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// Every list is fully ordered: with a database that chooses by chance wherever it may, all pages and files stay what they are.
/// </summary>
public sealed partial class OrderTests
{
    private const int Readings = 2;

    /// <summary>Written anew by each reading: a challenge for passkeys; the log, which the reading of files enters.</summary>
    private static readonly string[] NewEachTime = ["/admin/account/second-factor", "/admin/audit"];

    [Fact]
    public async Task No_page_or_file_leaves_an_order_to_the_database()
    {
        var usual = (await SeededSite.WalkAsync()).Answers;
        await using var site = new ShuffledSite();
        await MadeItems.AddToAsync(site);
        await site.ShuffleAsync();
        var visitor = site.Visitor();
        var problems = new List<string>();
        foreach (var (path, page) in usual.Where(page => page.Value.Route.Length > 0 && page.Value.MediaType != "image/png"))
        {
            problems.AddRange(Difference(page, await visitor.GetPageAsync(path)));
        }

        Assert.True(usual.Count > 200, $"Only {usual.Count} addresses were found.");
        Problems.None(problems);
    }

    /// <summary>Centres, tables, histories: two readings by chance are alike.</summary>
    [Fact]
    public async Task No_page_of_staff_leaves_an_order_to_the_database()
    {
        await using var site = new ShuffledSite();
        await MadeItems.AddToAsync(site);
        var administrator = await site.StaffAsync(StaffRole.Administrator);
        var walk = await Crawl.OfAsync(administrator, ["/admin"], IsOneOfItsKind());
        await site.ShuffleAsync();
        var problems = new List<string>();
        problems.AddRange(walk.Answers.Values.Where(page => (int)page.Status >= 500).Select(page => page.ToString()));
        foreach (var path in walk.Answers.Keys.Where(IsOfStaff)
            .Where(path => !NewEachTime.Any(beginning => path.StartsWith(beginning, StringComparison.Ordinal))))
        {
            var first = await administrator.GetPageAsync(path);
            for (var reading = 1; reading < Readings; reading++)
            {
                problems.AddRange(Difference(first, await administrator.GetPageAsync(path)));
            }
        }

        Assert.True(walk.Answers.Count > 40, $"Only {walk.Answers.Count} addresses were found.");
        Problems.None(problems);
    }

    [Theory]
    [InlineData("SELECT a FROM t", "SELECT a FROM t ORDER BY random() ")]
    [InlineData("SELECT a FROM t ORDER BY a", "SELECT a FROM t ORDER BY a, random() ")]
    [InlineData("SELECT a FROM t ORDER BY a LIMIT @limit", "SELECT a FROM t ORDER BY a , random() LIMIT @limit")]
    [InlineData(
        "SELECT a, (SELECT b FROM u LIMIT 1) FROM t ORDER BY a",
        "SELECT a, (SELECT b FROM u  ORDER BY random() LIMIT 1) FROM t ORDER BY a, random() ")]
    [InlineData("SELECT ' ORDER BY (' FROM \"t(\"", "SELECT ' ORDER BY (' FROM \"t(\" ORDER BY random() ")]
    [InlineData("INSERT INTO t (a) VALUES (1) RETURNING a", "INSERT INTO t (a) VALUES (1) RETURNING a")]
    public void Chance_gets_the_last_word_on_every_order(string query, string shuffled) =>
        Assert.Equal(shuffled, Shuffle.Shuffled(query));

    /// <summary>The control: a list without an order, or with one that leaves rows equal, is found.</summary>
    [Fact]
    public async Task An_order_that_is_missing_or_not_whole_is_seen()
    {
        await using var site = new ShuffledSite();
        _ = site.Services;
        await site.ShuffleAsync();

        Assert.True(await DiffersAsync(site, db => db.Centres.Select(centre => centre.Slug)));
        Assert.True(await DiffersAsync(site, db => db.Centres.OrderBy(centre => centre.State).Select(centre => centre.Slug)));
        Assert.True(await DiffersAsync(site, db => db.Centres.OrderBy(centre => centre.State).Take(5).Select(centre => centre.Slug)));
        Assert.True(await DiffersAsync(
            site,
            db => db.Centres.OrderBy(centre => centre.Id).SelectMany(centre => centre.Disciplines, (_, discipline) => discipline.Slug)));
        Assert.False(await DiffersAsync(
            site, db => db.Centres.OrderBy(centre => centre.State).ThenBy(centre => centre.Id).Select(centre => centre.Slug)));
    }

    private static async Task<bool> DiffersAsync(NetworkSite site, Func<NetworkDbContext, IQueryable<string>> query)
    {
        var first = await site.ReadAsync(db => query(db).ToListAsync());
        for (var reading = 0; reading < 20; reading++)
        {
            if (!first.SequenceEqual(await site.ReadAsync(db => query(db).ToListAsync())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What differs, with some of the text around it.</summary>
    private static IEnumerable<string> Difference(Page usual, Page shuffled)
    {
        var (one, other) = (TextOf(usual), TextOf(shuffled));
        if (one == other)
        {
            yield break;
        }

        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        yield return $"{usual.Path} ({(int)usual.Status}, {(int)shuffled.Status}): …{Around(one, at)}… ≠ …{Around(other, at)}…";
    }

    private static string Around(string text, int at) =>
        string.Concat(text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)].Select(sign => sign is < ' ' or > 'ƀ' ? ' ' : sign));

    /// <summary>Numbers and tokens of forms are new each time, and so is the wrapping of a workbook.</summary>
    private static string TextOf(Page page)
    {
        if (page.MediaType?.EndsWith("spreadsheetml.sheet", StringComparison.Ordinal) != true)
        {
            return Hidden().Replace(page.Html, "");
        }

        using var book = new ZipArchive(new MemoryStream([.. page.Bytes]));
        using var sheet = new StreamReader(
            book.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open());
        return sheet.ReadToEnd();
    }

    private static bool IsOfStaff(string path) => path.StartsWith("/admin", StringComparison.Ordinal);

    /// <summary>Links into the staff area, of items at most two of each shape of address.</summary>
    private static Func<Link, bool> IsOneOfItsKind()
    {
        var seen = new Dictionary<string, int>();
        return link =>
        {
            if (!IsOfStaff(link.Target) || link.Target.Contains("sign-out", StringComparison.Ordinal))
            {
                return false;
            }

            var shape = Numbers().Replace(link.Target, "#");
            seen[shape] = seen.GetValueOrDefault(shape) + 1;
            return seen[shape] <= 2;
        };
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
