using System.Globalization;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A time zone is chosen and read by the name of its city, and kept by its one name.</summary>
public sealed class ZoneChoiceTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("fr", "Europe/Brussels", "Bruxelles (UTC+1)", "Asie", "Shanghai (UTC+8)")]
    [InlineData("en", "Europe/Brussels", "Brussels (UTC+1)", "Asia", "Shanghai (UTC+8)")]
    public async Task It_is_chosen_by_its_city_in_the_language_of_the_reader(
        string language, string zone, string name, string region, string other)
    {
        await GivenAsync(Some.Event("Rencontre"));
        var editor = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, language: language));
        var id = await Site.ReadAsync(db => db.AgendaEvents.Select(e => e.Id).SingleAsync());

        var page = await editor.GetPageAsync($"/admin/agenda/{id}/edit");
        Assert.Equal(name, page.Text($"select[name=timeZone] option[value='{zone}']"));
        Assert.Equal(other, page.Text($"optgroup[label='{region}'] option[value='Asia/Shanghai']"));
        Assert.Equal("Europe", page.Attributes("select[name=timeZone] optgroup", "label")[0]);
        await editor.SubmitAsync(page, "#publish", ("timeZone", zone));

        Assert.Equal(zone, await Site.ReadAsync(db => db.AgendaEvents.Select(e => e.TimeZone).SingleAsync()));
        var history = await editor.GetPageAsync($"/admin/agenda/{id}/history/compare?from=1&to=2");
        Assert.DoesNotContain(zone, history.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("US/Pacific")]
    public async Task What_was_kept_by_a_name_that_is_not_offered_stays_and_is_read(string kept)
    {
        await GivenAsync(Some.Event(
            "Rencontre", with: meeting => meeting.TakePlace(meeting.StartsAt, meeting.EndsAt, kept, isAllDay: false)));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await Site.ReadAsync(db => db.AgendaEvents.Select(e => e.Id).SingleAsync());

        var page = await editor.GetPageAsync($"/admin/agenda/{id}/edit");
        Assert.True(page.Has($"select[name=timeZone] option[value='{kept}'][selected]"));
        await editor.SubmitAsync(page, "#publish", ("city", "Arles"));

        Assert.Equal(kept, await Site.ReadAsync(db => db.AgendaEvents.Select(e => e.TimeZone).SingleAsync()));
    }

    [Fact]
    public void Every_zone_that_is_offered_is_kept_as_it_is_and_found_by_the_name_that_is_shown()
    {
        Problems.None(TimeZones.All.Where(id => TimeZones.Find(id) != id));
        foreach (var language in SiteLanguages.All)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;
            Problems.None(TimeZones.All.Where(id => TimeZones.Find(ZoneNames.Of(id)) != id));
        }

        // A control: what is no zone is shown as it was written.
        Assert.Equal("Nowhere/City", ZoneNames.Of("Nowhere/City"));
    }
}
