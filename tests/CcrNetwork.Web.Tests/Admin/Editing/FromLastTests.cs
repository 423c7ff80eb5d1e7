using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A new call begins with what the last one holds, and with nothing that belongs to its year.</summary>
public sealed class FromLastTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_new_call_begins_with_the_terms_of_the_last_and_without_its_year()
    {
        var programme = Some.Programme("Odyssée");
        await GivenAsync(programme, Some.Call("Odyssée 2026", opensInDays: -30, closesInDays: -1, of: [programme], with: call =>
        {
            call.Year = 2026;
            call.ApplyUrl = "https://apply.example/2026";
            call.Eligibility = [LocalizedText.Of("Vivre hors de France.", "Live outside France.")];
            call.Provisions = [new CallProvision(ProvisionKind.Grant, 1200, "EUR", "month", null, null)];
        }));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var empty = await editor.GetPageAsync("/admin/calls/new");
        var begun = await editor.GetPageAsync("/admin/calls/new?from=last");

        Assert.True(empty.Has("a[href='/admin/calls/new?from=last']"));
        Assert.DoesNotContain("Vivre hors de France.", empty.Html, StringComparison.Ordinal);
        Assert.False(begun.Has("a[href='/admin/calls/new?from=last']"));
        Assert.Contains("Vivre hors de France.", begun.Text("textarea[name='eligibility.fr']"), StringComparison.Ordinal);
        Assert.Contains("1200", begun.Html, StringComparison.Ordinal);
        Assert.All(
            begun.All("[name='title.fr'], [name=year], [name=opensAt], [name=closesAt], [name=applyUrl]"),
            box => Assert.Equal("", box.GetAttribute("value") ?? ""));
        Assert.DoesNotContain("apply.example", begun.Html, StringComparison.Ordinal);
        Assert.False((await editor.GetPageAsync("/admin/partners/new")).Has("a[href$='from=last']"));
    }
}
