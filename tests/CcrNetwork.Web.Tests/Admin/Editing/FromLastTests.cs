using CcrNetwork.Domain.Content;
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

    /// <summary>Every field and cell that people read is given a year, in one language alone; the same without is the control.</summary>
    [Theory]
    [InlineData("De l’automne 2023 à l’été suivant", true)]
    [InlineData("Before 15 March", true)]
    [InlineData("Avant le 1er octobre", true)]
    [InlineData("Réponse le 15.03", true)]
    [InlineData("De un à six mois, au choix", false)]
    [InlineData("You may apply as a group of 2 to 4", false)]
    [InlineData("1200 euros per month", false)]
    public async Task Nothing_that_names_a_time_is_handed_on_by_either_way(string said, bool isOfItsYear)
    {
        var (french, english) = (LocalizedText.Of(said, "Said."), LocalizedText.Of("Dit.", said));
        var centre = Some.Centre("Villa Rosa");
        var call = Some.Call("Odyssée 2026", opensInDays: -30, closesInDays: -1, with: call =>
        {
            call.Year = 2026;
            call.ApplyUrl = "https://apply.example/2026";
            call.Audience = english;
            call.Eligibility = [LocalizedText.Of("Vivre ailleurs.", "Live elsewhere."), english];
            call.Provisions = [new CallProvision(ProvisionKind.Grant, 2000, "EUR", "month", french, null)];
            call.Stay = french;
            call.Sending = english;
            call.DocumentsNote = french;
            call.MachineWriting = english;
            call.Documents = [new CallDocument(french, english, true, null, null, null)];
            call.Steps = [new NamedStep(LocalizedText.Of("Écrire", "Write"), english)];
            call.Include(centre, LocalizedText.Of("Un thème", "A theme"), 3);
        });
        await GivenAsync(Some.France(), centre, call);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var begun = await editor.GetPageAsync("/admin/calls/new?from=last");
        var copied = await editor.FollowAsync(await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/calls/{call.Id}/edit"), "button[formaction$='/copy']"));

        foreach (var page in new[] { begun, copied })
        {
            Assert.Equal(isOfItsYear, !page.Html.Contains(System.Net.WebUtility.HtmlEncode(said), StringComparison.Ordinal)
                && !page.Html.Contains(said, StringComparison.Ordinal));
            Assert.Contains("Vivre ailleurs.", page.Html, StringComparison.Ordinal);
            Assert.Contains("Live elsewhere.", page.Html, StringComparison.Ordinal);
            Assert.Contains("2000", page.Html, StringComparison.Ordinal);
            Assert.Contains("villa-rosa", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Un thème", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("apply.example", page.Html, StringComparison.Ordinal);
            Assert.All(
                page.All("[name=year], [name=opensAt], [name=closesAt], [name=resultsAt]"),
                box => Assert.Equal("", box.GetAttribute("value") ?? ""));
        }

        Assert.Equal("Odyssée 2026 (copie)", copied.One("[name='title.fr']").GetAttribute("value"));
    }
}
