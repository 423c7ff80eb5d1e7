using System.Globalization;
using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What is saved can be read back and shown, or is refused at its field: names of fields are input too.</summary>
public sealed class SavingGateTests(NetworkSite site) : SiteTests(site)
{
    private static readonly string[] StrangeLanguages = ["!!", "FR", "f1", "é1", "ЖЖ", "  ", "..", "\u0000\u0000", "fr.", "f", "", "fra"];

    private static readonly string[] BigNumbers =
        ["2147483647", "-2147483648", "2147483648", "-1", "1e9", "1e308", "99999999999999999999", "0x10", "١٢", "NaN", "Infinity", " 1", "1.5.1"];

    private static readonly string[] FarDays = ["0027-03-28", "0027", "0027-03", "0027-03-28T10:00", "9999-12-31", "9999-12-31T23:59"];

    public static TheoryData<string> NestedTexts { get; } =
    [
        new string('>', 130) + " a", new string('>', 2000), new string('[', 1000), new string('_', 400) + "a" + new string('_', 400),
        new string('*', 300) + "a" + new string('*', 300), string.Concat(Enumerable.Repeat("- ", 500)) + "a",
    ];

    private ContentKinds Kinds => Site.Services.GetRequiredService<ContentKinds>();

    [Fact]
    public void A_field_owns_the_declared_keys_and_those_of_further_languages_alone() => Problems.None(
        from kind in Kinds.All
        from field in kind.Fields
        from key in StrangeLanguages
            .Select(language => $"{field.Key}.{language}")
            .Append(field.IsTranslated ? field.Key : $"{field.Key}.fr")
        where kind.FieldOf(key) is not null
        select $"{kind.Name}: {key}");

    [Fact]
    public void A_field_owns_its_own_keys() => Problems.None(
        from kind in Kinds.All
        from field in kind.Fields
        from key in field.Keys.Concat(field.IsTranslated ? FurtherLanguages.All.Select(field.KeyIn) : [])
        where kind.FieldOf(key) != field
        select $"{kind.Name}: {key}");

    [Fact]
    public async Task A_strange_name_in_a_form_is_saved_nowhere_and_closes_no_page()
    {
        var (centre, editor) = await CentreAsync();
        var path = $"/admin/centres/{centre.Id}/edit";

        foreach (var language in StrangeLanguages)
        {
            var saved = await editor.SubmitAsync(
                await editor.GetPageAsync(path), "form#content", ($"lead.{language}", "x"), ("walls", "y"));
            Assert.True(saved.Status is HttpStatusCode.Found or HttpStatusCode.BadRequest, $"{saved}");
        }

        await editor.SubmitAsync(
            await editor.GetPageAsync(path), "form#content", ("lead.de", "Ein Haus"), ("lead.qq", "unknown, but a code"));
        await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");

        var keys = await Site.ReadAsync(
            async db => (await db.Revisions.ToListAsync()).SelectMany(revision => revision.Values.Filled.Keys).ToHashSet());
        Assert.DoesNotContain(keys, key => Kinds.Find("centres")!.FieldOf(key) is null);
        Assert.Contains("lead.de", keys);
        foreach (
            var page in new[]
            {
                path,
                $"/admin/centres/{centre.Id}/history",
                $"/admin/centres/{centre.Id}/history/compare?from=1&to=2",
                "/admin/centres?columns=lead.de",
                "/fr",
                "/en/centres/abbaye",
                "/api/v1/centres",
            })
        {
            Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync(page)).Status);
        }
    }

    [Theory]
    [MemberData(nameof(NestedTexts))]
    public async Task A_text_nested_without_end_is_refused_at_its_field(string text)
    {
        var (centre, editor) = await CentreAsync();

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "form#content", ("now.en", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Attributes("[data-testid=errors] a", "href"), href => href.Contains("now", StringComparison.Ordinal));
        Assert.False(await Site.ReadAsync(db => db.Revisions.AnyAsync(revision => revision.Number > 1)));
    }

    [Fact]
    public void Every_number_has_a_least_and_a_most() => Problems.None(
        from kind in Kinds.All
        from field in kind.Fields
        from value in BigNumbers
        where field.Input == FieldInput.Number && TakesBig(field, value)
        select $"{kind.Name}.{field.Key} takes {value}");

    [Fact]
    public void Every_number_in_a_table_has_a_least_and_a_most() => Problems.None(
        from kind in Kinds.All
        from field in kind.Fields
        from column in field.Columns
        from value in BigNumbers
        where column.Input == FieldInput.Number && column.Fault(value) is null
        select $"{kind.Name}.{field.Key}.{column.Key} takes {value}");

    [Fact]
    public void Every_day_lies_in_a_year_that_somebody_may_mean() => Problems.None(
        from kind in Kinds.All
        from field in kind.Fields
        from value in FarDays
        where (
            field.Input is FieldInput.Day or FieldInput.WallClock
                || field.Key is "datedOn" or "signedOn" or "endedOn" or "from" or "to" or "on")
            && !field.Faults(new([new(field.Key, value)])).Any()
        select $"{kind.Name}.{field.Key} takes {value}");

    [Fact]
    public async Task A_century_is_refused_with_its_limits()
    {
        var (centre, editor) = await CentreAsync();

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "form#content",
            ("builtCentury", int.MaxValue.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("1 et 21", refused.Text("[data-testid=errors]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PublishAt", "0027-03-28T10:00")]
    [InlineData("PublishAt", "2026-11-23T09:59")]
    [InlineData("ArchiveAt", "2025-01-01T00:00")]
    public async Task A_plan_in_the_past_is_asked_back(string field, string time)
    {
        var (centre, editor) = await CentreAsync();
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");

        var refused = await editor.SubmitAsync(form, "button[formaction$='/schedule']", (field, time));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("#" + Infrastructure.Forms.Field.IdOf(field), refused.Attributes("[data-testid=errors] a", "href"));
        Assert.Equal(
            0, await Site.ReadAsync(db => db.EditorialRecords.CountAsync(record => record.PublishAt != null || record.ArchiveAt != null)));
    }

    [Fact]
    public async Task A_plan_that_ends_before_it_begins_is_asked_back()
    {
        var (centre, editor) = await CentreAsync();
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");

        var refused = await editor.SubmitAsync(
            form, "button[formaction$='/schedule']", ("PublishAt", "2027-01-02T10:00"), ("ArchiveAt", "2027-01-01T10:00"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    private static bool TakesBig(ContentField field, string value) =>
        !field.Faults(new([new(field.Key, value)])).Any() && value.Trim() != "1";

    private async Task<(Centre Centre, HttpClient Editor)> CentreAsync()
    {
        var centre = Some.Centre("Abbaye", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        await GivenAsync(Some.France(), centre);
        return (centre, await Site.StaffAsync(StaffRole.Editor));
    }
}
