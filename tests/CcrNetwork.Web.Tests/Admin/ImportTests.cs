using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Centres from files: tried without writing, taken over as one, undone as one.</summary>
public sealed class ImportTests(NetworkSite site) : SiteTests(site)
{
    private const string Confirmation = "form[action$='/imports/confirmation']";

    [Fact]
    public async Task What_was_exported_comes_back_unchanged()
    {
        await GivenAsync(
            Some.France(), Some.Discipline("Musique"),
            Fit("Grande Abbaye", with: c =>
            {
                c.Phone = "+33 2 48 96 17 16";
                c.Notes = "'=déjà marqué\nsur deux lignes ; et\tplus";
                c.PlaceAt(47.03, 5.78, approximately: true);
            }),
            Fit("Cluny"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var file = await editor.GetPageAsync("/admin/centres/export.csv?columns=all");
        var trial = await TryAsync(editor, [.. file.Bytes]);

        Assert.Equal(HttpStatusCode.OK, trial.Status);
        Assert.Contains("2\u202Finchangées", trial.Text("[data-testid=counts]"), StringComparison.Ordinal);
        Assert.False(trial.Has(Confirmation));
    }

    /// <summary>Names beside the codes are for people: an import passes over them.</summary>
    [Fact]
    public async Task A_workbook_that_was_exported_comes_back_unchanged_with_names_beside_the_codes()
    {
        await GivenAsync(Some.France(), Fit("Cluny", with: c => c.Notes = "=1+1\nsur deux lignes"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var file = await editor.GetPageAsync("/admin/centres/export.xlsx?columns=all");
        var (rows, _) = CcrNetwork.Editing.Files.Workbook.Read([.. file.Bytes], 10);
        var trial = await TryAsync(editor, [.. file.Bytes]);

        Assert.Equal(("FR", "France"), (rows[1][Array.IndexOf(rows[0], "country")], rows[1][Array.IndexOf(rows[0], "country.name")]));
        Assert.Contains("=1+1\nsur deux lignes", rows[1]);
        Assert.Equal(HttpStatusCode.OK, trial.Status);
        Assert.Contains("1\u202Finchangée", trial.Text("[data-testid=counts]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slug,name,city\r\nabbaye,Abbaye neuve,Montclar\r\ncluny,Cluny,Montclar\r\nnoirlac,Noirlac,Bruère\r\n")]
    [InlineData("\uFEFFslug;name;city\nabbaye;\"Abbaye neuve\";Montclar\n\ncluny;Cluny;Montclar\nnoirlac;Noirlac;Bruère")]
    public async Task A_trial_tells_line_by_line_and_writes_nothing(string csv)
    {
        await GivenAsync(Some.France(), Fit("Abbaye"), Fit("Cluny"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var trial = await TryAsync(
            editor,
            csv.Replace("city", "city" + (csv.Contains(';', StringComparison.Ordinal) ? ";" : ",") + "country", StringComparison.Ordinal)
            .Replace("Montclar", "Montclar" + (csv.Contains(';', StringComparison.Ordinal) ? ";" : ",") + "FR", StringComparison.Ordinal)
            .Replace("Bruère", "Bruère" + (csv.Contains(';', StringComparison.Ordinal) ? ";" : ",") + "FR", StringComparison.Ordinal));

        Assert.Equal("neuve", trial.Text("[data-testid=changed] ins"));
        Assert.Contains("Noirlac", trial.Text("[data-testid=new] h2"), StringComparison.Ordinal);
        Assert.Contains("1\u202Finchangée", trial.Text("[data-testid=counts]"), StringComparison.Ordinal);
        Assert.Empty(await Site.ReadAsync(db => db.Revisions.ToListAsync()));
        Assert.Equal(2, await Site.ReadAsync(db => db.Centres.CountAsync()));
    }

    [Fact]
    public async Task Confirmed_it_is_one_import_of_drafts_and_what_is_online_stays()
    {
        await GivenAsync(Some.France(), Fit("Abbaye"), Fit("Cluny"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var trial = await TryAsync(editor, "slug,name,city,country\nabbaye,Abbaye neuve,Montclar,FR\nnoirlac,Noirlac,Bruère,FR\n");

        var page = await editor.FollowAsync(await editor.SubmitAsync(trial, Confirmation));

        Assert.Equal(2, page.All("[data-testid=item]").Count);
        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));
        Assert.Equal(
            PublicationState.Draft,
            await Site.ReadAsync(db => db.Centres.Where(c => c.Slug == "noirlac").Select(c => c.State).SingleAsync()));
        Assert.Equal(
            ["content.created", "content.imported", "import.done"],
            await Site.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Action).Select(e => e.Action).ToListAsync()));
        Assert.Contains(RevisionOrigin.Imported, await Site.ReadAsync(db => db.Revisions.Select(r => r.Origin).ToListAsync()));
    }

    [Fact]
    public async Task Where_it_is_chosen_what_is_complete_goes_online_and_the_rest_stays_a_draft()
    {
        await GivenAsync(Some.France(), Fit("Abbaye"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var trial = await TryAsync(editor, "slug,name,city,country\nabbaye,Abbaye neuve,Montclar,FR\nnoirlac,Noirlac,Bruère,FR\n");

        await editor.SubmitAsync(trial, Confirmation, ("publish", "yes"));

        Assert.Equal("Abbaye neuve", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/centres/noirlac")).Status);
    }

    [Fact]
    public async Task A_centre_that_changed_since_the_trial_stops_the_whole_import()
    {
        var centre = Fit("Abbaye");
        await GivenAsync(Some.France(), centre, Fit("Cluny"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var trial = await TryAsync(editor, "slug,name\nabbaye,Abbaye neuve\ncluny,Cluny neuf\n");
        await SaveAsync(editor, centre, "city", "Ailleurs");

        var again = await editor.SubmitAsync(trial, Confirmation);
        var confirmed = await editor.SubmitAsync(again, Confirmation);

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.True(again.Has("[data-testid=changed-meanwhile]"));
        Assert.Equal(HttpStatusCode.Found, confirmed.Status);
        Assert.Equal(1, await Site.ReadAsync(db => db.ContentImports.CountAsync()));
        Assert.Equal("Ailleurs", (await HeadAsync(centre))["city"]);
        Assert.Equal("Abbaye neuve", (await HeadAsync(centre))["name"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Undone_it_gives_back_what_was_before_and_leaves_what_was_edited_since(bool isPublished)
    {
        var (first, second) = (Fit("Abbaye"), Fit("Cluny"));
        await GivenAsync(Some.France(), first, second);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var trial = await TryAsync(editor, "slug,name\nabbaye,Abbaye neuve\ncluny,Cluny neuf\n");
        var import = await editor.FollowAsync(await editor.SubmitAsync(trial, Confirmation, ("publish", isPublished ? "yes" : null)));
        await SaveAsync(editor, second, "city", "Ailleurs");

        var undone = await editor.FollowAsync(await editor.SubmitAsync(import, "form#undo"));
        var twice = await editor.SubmitAsync(import, "form#undo");

        Assert.Equal("Abbaye", (await HeadAsync(first))["name"]);
        Assert.Equal("Cluny neuf", (await HeadAsync(second))["name"]);
        Assert.Contains("Cluny", undone.Text("[data-testid=left]"), StringComparison.Ordinal);
        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));
        Assert.Equal(
            DraftStage.None,
            await Site.ReadAsync(db => db.EditorialRecords.Where(r => r.ItemId == first.Id).Select(r => r.Stage).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, twice.Status);
    }

    [Fact]
    public async Task A_draft_that_waited_before_a_published_import_waits_again_after_its_undoing()
    {
        var centre = Fit("Abbaye");
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await SaveAsync(editor, centre, "name", "Abbaye en attente");
        var trial = await TryAsync(editor, "slug,city\nabbaye,Ailleurs\n");
        var import = await editor.FollowAsync(await editor.SubmitAsync(trial, Confirmation, ("publish", "yes")));
        Assert.Equal("Abbaye en attente", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));

        await editor.SubmitAsync(import, "form#undo");

        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));
        var head = await HeadAsync(centre);
        Assert.Equal(("Abbaye en attente", "Montclar"), (head["name"], head["city"]));
    }

    [Theory]
    [InlineData("slug,name\nabbaye,x,y\n", "Ligne 2, ligne entière")]
    [InlineData("slug,website\nabbaye,exemple\n", "Ligne 2, Site")]
    [InlineData("slug,name\nabbaye,A\nabbaye,B\n", "Ligne 3")]
    [InlineData("slug,name\nNo Slug,A\n", "Ligne 2")]
    [InlineData("slug,name\nnoirlac,Noirlac\n", "Ligne 2, Ville")]
    [InlineData("slug,labelledIn\nabbaye,1972\n", "depuis 1996")]
    [InlineData("slug,disciplines\nabbaye,astrologie\n", "astrologie n’existe pas")]
    [InlineData("slug,hostings\nabbaye,pas un tableau\n", "n’est pas lisible")]
    [InlineData("slug,name\n\n\n\"abbaye\",\"\"\"A\nB\"\nabbaye,C\n", "Ligne 6")]
    public async Task A_faulty_line_is_named_with_its_number_and_column_and_nothing_can_be_confirmed(string csv, string message)
    {
        await GivenAsync(Some.France(), Fit("Abbaye"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var trial = await TryAsync(editor, csv);

        Assert.Contains(message, string.Join('\n', trial.Texts("[data-testid=error] li")), StringComparison.Ordinal);
        Assert.False(trial.Has(Confirmation));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_in_a_sentence()
    {
        await GivenAsync(Some.France(), Fit("Abbaye"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        foreach (var (bytes, message) in new[]
        {
            ([0x25, 0x50, 0x44, 0x46, 0, 0, 0xFF, 0, 0xE9, 0], "n’est pas un texte"),
            ([0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0, 0xE9, 0], "classeur n’est pas lisible"),
            ("name\nAbbaye\n"u8.ToArray(), "la colonne slug manque"),
            ("slug,prix\nabbaye,3\n"u8.ToArray(), "la colonne prix n’existe pas"),
            ("slug,name,name\nabbaye,A,B\n"u8.ToArray(), "deux fois"),
            ("\n\n"u8.ToArray(), "est vide"),
            (Encoding.UTF8.GetBytes("slug\n" + string.Concat(Enumerable.Range(0, 2100).Select(n => $"centre-{n}\n"))), "dépasse"),
            (Encoding.UTF8.GetBytes("slug,name\nabbaye," + new string('x', 2_100_000)), "dépasse"),
        })
        {
            var trial = await TryAsync(editor, bytes);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, trial.Status);
            Assert.Contains(message, trial.Text("[data-testid=errors]"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base 64")]
    [InlineData("bm8gZ3ppcA==")]
    public async Task A_made_up_confirmation_does_nothing(string packed)
    {
        await GivenAsync(Some.France(), Fit("Abbaye"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var trial = await TryAsync(editor, "slug,name\nabbaye,Abbaye neuve\n");

        Assert.Equal(HttpStatusCode.NotFound, (await editor.SubmitAsync(trial, Confirmation, ("packed", packed))).Status);
    }

    [Fact]
    public async Task Only_centres_come_from_files() =>
        Assert.Equal(
            HttpStatusCode.NotFound, (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/admin/partners/imports")).Status);

    private static Centre Fit(string name, Action<Centre>? with = null) => Some.Centre(name, with: centre =>
    {
        centre.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
        centre.Now = LocalizedText.Of("Des artistes.", "Artists.");
        with?.Invoke(centre);
    });

    private static Task<Page> TryAsync(HttpClient browser, string csv) => TryAsync(browser, Encoding.UTF8.GetBytes(csv));

    private static async Task<Page> TryAsync(HttpClient browser, byte[] bytes)
    {
        const string path = "/admin/centres/imports";
        var form = (IHtmlFormElement)(await browser.GetPageAsync(path)).One("form[enctype='multipart/form-data']");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Forms.FieldsOf(form))
        {
            content.Add(new StringContent(value), name);
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "file", "centres.csv");
        using var response = await browser.PostAsync(new Uri(path, UriKind.Relative), content);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task SaveAsync(HttpClient browser, Centre centre, string name, string value)
    {
        var form = await browser.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        Assert.Equal(HttpStatusCode.Found, (await browser.SubmitAsync(form, "form#content", (name, value))).Status);
    }

    private Task<FieldValues> HeadAsync(Centre centre) =>
        Site.ReadAsync(
            db => db.Revisions
                .Where(r => r.Kind == "centres" && r.ItemId == centre.Id)
                .OrderByDescending(r => r.Number)
                .Select(r => r.Values)
                .FirstAsync());
}
