using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// The log and the tables of staff grow without end: an index finds what they show, in the order in which they show it. A plan does
/// not depend on how much there is, so that a small network proves it for a large one.
/// </summary>
public sealed class PlanTests
{
    /// <summary>Without a filter by words, which stand anywhere in a name.</summary>
    private static readonly string[] Logs =
    [
        "", "?page=2", "?do=content.saved", "?subject=centres", "?do=content.saved&subject=centres", "?subject=centres&id=1",
        "?from=2026-01-01&to=2026-12-31", "?do=content.saved&from=2026-01-01", "?subject=centres&from=2026-01-01&to=2026-06-30",
    ];

    private static readonly string[] Tables =
    [
        "", "?page=2", "?sort=-name", "?stage=None", "?stage=Drafting", "?stage=InReview", "?translation=outdated", "?translation=missing",
        "?state=Draft", "?doubtful=yes", "?stale=yes", "?q=abbaye", "?stage=None&translation=outdated&q=abbaye",
    ];

    [Fact]
    public async Task An_index_finds_what_the_log_is_asked_for_in_its_order()
    {
        var plans = await PlansAsync("/admin/audit", Logs, "AuditEntries");

        Problems.None(plans.Where(plan => plan.ReadsWholeTable || plan.SortsWhatItFinds).Select(plan => plan.ToString()));
    }

    [Fact]
    public async Task No_table_asks_anew_for_each_of_its_rows()
    {
        var plans = await PlansAsync("/admin/centres", Tables, "Centres");

        Problems.None(plans.Where(plan => plan.AsksForEachRow).Select(plan => plan.ToString()));
    }

    [Fact]
    public async Task The_names_of_a_table_are_in_order_already()
    {
        var plans = await PlansAsync("/admin/centres", ["", "?page=2", "?sort=-name", "?stage=None", "?translation=missing"], "FoldedHeading");

        Problems.None(plans.Where(plan => plan.SortsWhatItFinds).Select(plan => plan.ToString()));
    }

    [Fact]
    public async Task Faults_are_found()
    {
        var capture = new PlanCapture();
        await using var site = new CapturingSite(capture);
        await site.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.SubjectName).ThenBy(entry => entry.Id).ToListAsync());
        await site.ReadAsync(db => db.Centres
            .Where(centre => db.EditorialRecords.Any(record => record.ItemId == centre.Id && record.Stage == DraftStage.Drafting))
            .OrderBy(centre => centre.Id)
            .Select(centre => centre.Id)
            .ToListAsync());
        var plans = capture.Take();

        Assert.Contains(plans, plan => plan is { ReadsWholeTable: true, SortsWhatItFinds: true });
        Assert.Contains(plans, plan => plan.AsksForEachRow);
    }

    /// <summary>The plans of the commands with a word in them, of a page in several forms.</summary>
    private static async Task<List<CommandPlan>> PlansAsync(string path, IEnumerable<string> queries, string word)
    {
        var capture = new PlanCapture();
        await using var site = new CapturingSite(capture);
        await site.SaveAsync(new AuditEntry(Actor.Portal, "content.saved", "centres", 1, "Abbaye 01", NetworkSite.Now.UtcDateTime));
        await site.SaveAsync([Some.France(), .. Enumerable.Range(1, 60).Select(number => Some.Centre($"Abbaye {number:00}"))]);
        var administrator = await site.StaffAsync(StaffRole.Administrator);
        await administrator.GetPageAsync(path);
        var found = new List<CommandPlan>();
        foreach (var query in queries)
        {
            capture.Take();
            var page = await administrator.GetPageAsync($"{path}{query}");
            Assert.True((int)page.Status == 200, $"{page}");
            var plans = capture.Take().Where(plan => plan.Command.Contains($"\"{word}\"", StringComparison.Ordinal)).ToList();
            Assert.True(plans.Count > 0, $"{path}{query} asked for nothing.");
            found.AddRange(plans);
        }

        return found;
    }

    private sealed class CapturingSite(PlanCapture capture) : NetworkSite(Provider.Sqlite)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<NetworkDbContext>((_, options) => options.AddInterceptors(capture)));
        }
    }
}
