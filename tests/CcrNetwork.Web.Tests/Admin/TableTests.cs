using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>The table of a kind of content: its order, its columns, and what is taken away from it.</summary>
public sealed class TableTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_click_on_a_header_sorts_and_the_next_one_turns_the_order_round()
    {
        await GivenAsync(Some.France(), Some.Centre("Cluny"), Some.Centre("Abbaye"), Some.Centre("Belle Ile"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var first = await editor.GetPageAsync("/admin/centres");
        var turned = await editor.GetPageAsync(first.One("th[aria-sort] a").GetAttribute("href")!);

        Assert.Equal(["Abbaye", "Belle Ile", "Cluny"], Names(first));
        Assert.Equal("ascending", first.One("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(["Cluny", "Belle Ile", "Abbaye"], Names(turned));
        Assert.Equal("descending", turned.One("th[aria-sort]").GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task A_field_sorts_too_numbers_by_their_size_and_what_lacks_it_comes_last()
    {
        await GivenAsync(
            Some.France(), Some.Centre("Dixneuf", with: c => c.BuiltCentury = 19), Some.Centre("Neuf", with: c => c.BuiltCentury = 9),
            Some.Centre("Sans"), Some.Centre("Onze", with: c => c.BuiltCentury = 11));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var rising = await editor.GetPageAsync("/admin/centres?columns=builtCentury&sort=builtCentury");
        var falling = await editor.GetPageAsync("/admin/centres?columns=builtCentury&sort=-builtCentury");

        Assert.Equal(["Neuf", "Onze", "Dixneuf", "Sans"], Names(rising));
        Assert.Equal(["Dixneuf", "Onze", "Neuf", "Sans"], Names(falling));
    }

    [Fact]
    public async Task Chosen_columns_are_in_the_address_and_remembered_for_the_person_alone()
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye", city: "Montclar"));
        var (editor, other) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        var table = await editor.GetPageAsync("/admin/centres?q=abb");

        var chosen = await editor.SubmitAsync(table, "form#columns", [.. Unticked(table), ("column", "city")]);

        Assert.Equal("/admin/centres?q=abb&columns=city", chosen.Location!.ToString());
        Assert.Equal(["Nom", "Ville"], Headers(await editor.FollowAsync(chosen)));
        Assert.Equal(["Nom", "Ville"], Headers(await editor.GetPageAsync("/admin/centres")));
        Assert.Equal(["Nom", "État", "Traductions", "Modifié", "Confirmé"], Headers(await other.GetPageAsync("/admin/centres")));
        Assert.Equal("Montclar", (await editor.GetPageAsync("/admin/centres")).Text("td.cell"));
    }

    [Fact]
    public async Task Who_wants_no_column_gets_the_names_alone()
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var table = await editor.GetPageAsync("/admin/centres");

        await editor.SubmitAsync(table, "form#columns", Unticked(table));

        Assert.Equal(["Nom"], Headers(await editor.GetPageAsync("/admin/centres")));
    }

    [Fact]
    public async Task A_centre_editor_is_neither_offered_nor_shown_nor_given_what_ACCR_keeps_for_itself()
    {
        var centre = Some.Centre("Abbaye", with: c => c.Notes = "Une date incertaine.");
        await GivenAsync(Some.France(), centre, Some.Centre("Autre"));
        var own = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);

        var table = await own.GetPageAsync("/admin/centres?columns=notes,city&sort=notes");
        var file = await own.GetPageAsync("/admin/centres/export.csv?columns=all");

        Assert.Equal(["Nom", "Ville"], Headers(table));
        Assert.DoesNotContain("notes", table.Attributes("input[name=column]", "value"));
        Assert.DoesNotContain("incertaine", table.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("incertaine", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Autre", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_holds_what_the_table_shows_of_all_its_pages_and_the_log_says_so()
    {
        await GivenAsync(
            [Some.France(), .. Enumerable.Range(1, 60).Select(n => Some.Centre($"Abbaye {n}", city: "Montclar")), Some.Centre("Ailleurs", city: "Loin")]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var file = await editor.GetPageAsync("/admin/centres/export.csv?q=abbaye&columns=city&sort=-item-name");

        var lines = file.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv", file.MediaType);
        Assert.Equal(0xEF, file.Bytes[0]);
        Assert.Equal("slug;item-name;city", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(61, lines.Length);
        Assert.Equal("abbaye-9;Abbaye 9;Montclar", lines[1]);
        Assert.Contains("content.exported", await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task A_draft_shows_its_newest_values_and_a_formula_leaves_as_text()
    {
        var centre = Some.Centre("Abbaye", with: c => c.Phone = "=1+1");
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await editor.SubmitAsync(form, "form#content", ("city", "Ville neuve"));

        Assert.Equal("Ville neuve", (await editor.GetPageAsync("/admin/centres?columns=city")).Text("td.cell"));
        Assert.Contains(";'=1+1", (await editor.GetPageAsync("/admin/centres/export.csv?columns=phone")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sort=nothing")]
    [InlineData("sort=-")]
    [InlineData("columns=nothing,,&sort=notes.fr")]
    [InlineData("id=x&id=999999999999")]
    public async Task What_no_table_has_is_ignored(string query)
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye"));

        Assert.Equal(HttpStatusCode.OK, (await (await Site.StaffAsync(StaffRole.Reader)).GetPageAsync($"/admin/centres?{query}")).Status);
    }

    [Fact]
    public async Task A_reader_who_ticks_may_take_the_rows_away_and_do_nothing_else()
    {
        var centre = Some.Centre("Abbaye");
        await GivenAsync(Some.France(), centre, Some.Centre("Autre"));
        var reader = await Site.StaffAsync(StaffRole.Reader);

        var table = await reader.GetPageAsync("/admin/centres");
        var file = await reader.GetPageAsync($"/admin/centres/export.csv?id={centre.Id}&columns=none");

        Assert.Equal(["/admin/centres/export.csv"], table.Attributes("form#bulk button", "formaction"));
        Assert.Single(table.All("form#bulk button"));
        Assert.Equal("\uFEFFslug;item-name\r\nabbaye;Abbaye\r\n", file.Html);
    }

    private static IReadOnlyList<string> Names(Page table) => table.Texts("[data-testid=item] th");

    private static IReadOnlyList<string> Headers(Page table) => table.Texts("thead th");

    private static (string Name, string? Value)[] Unticked(Page table) =>
        [.. table.Attributes("form#columns input[name=column]", "name").Distinct().Select(name => (name, (string?)null))];
}
