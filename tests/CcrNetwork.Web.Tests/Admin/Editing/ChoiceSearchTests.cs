using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A form offers all centres where they are few, and lets people search among many.</summary>
public sealed class ChoiceSearchTests(NetworkSite site) : SiteTests(site)
{
    private const int MostOptions = 60;
    private const string Find = "button[name=find][value=centres]";
    private const string FindCentres = "button[name=find][value=CentreIds]";

    [Fact]
    public async Task No_form_holds_every_centre_of_a_large_network_and_more_of_them_cost_no_command()
    {
        await CentresAsync(1, 300);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var before = await FormsAsync(administrator);
        await CentresAsync(301, 400);

        var after = await FormsAsync(administrator);

        Assert.InRange(before.Count, 9, int.MaxValue);
        Problems.None(before.Concat(after).Where(HoldsTooMany).Select(page => $"{page} holds {OptionsOf(page)} centres"));
        Assert.All(before, page => Assert.True(page.Has("[data-find] label"), page.Path));
        Assert.Equal(before.Select(page => page.Commands), after.Select(page => page.Commands));
    }

    [Fact]
    public async Task A_form_that_holds_every_centre_is_found_and_one_of_two_hundred_does()
    {
        await CentresAsync(1, 200);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var form = await editor.GetPageAsync("/admin/news/new");

        Assert.True(HoldsTooMany(form));
        Assert.Equal(200, form.All("input[name=centres]").Count);
        Assert.False(form.Has("[data-find]"));
    }

    [Fact]
    public async Task A_search_keeps_what_was_typed_and_what_it_finds_can_be_chosen()
    {
        await CentresAsync(1, 300);
        await GivenAsync(Some.Centre("Château d’Été"));
        await GivenAsync(Some.News("Un prix"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await Site.ReadAsync(db => db.News.Select(news => news.Id).SingleAsync());
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit");

        var found = await editor.FollowAsync(
            await editor.SubmitAsync(form, Find, ("title.fr", "Un grand prix"), ("find-centres", "ETE chat")));

        Assert.Equal("Un grand prix", found.One("[name='title.fr']").GetAttribute("value"));
        Assert.Equal(["chateau-d-ete"], found.Attributes("input[name=centres]", "value"));
        Assert.False(found.Has("input[name=centres][checked]"));
        Assert.Equal("1 résultat, ajouté aux choix.", found.Text("[data-testid=found-centres]"));
        Assert.Equal("ETE chat", found.One("[name=find-centres]").GetAttribute("value"));

        // The chosen one stays while another is sought.
        var next = await editor.FollowAsync(
            await editor.SubmitAsync(found, Find, ("centres", "chateau-d-ete"), ("find-centres", "abbaye 2")));
        Assert.Equal(31, next.All("input[name=centres]").Count);
        Assert.Equal(["chateau-d-ete"], next.Attributes("input[name=centres][checked]", "value"));
        Assert.StartsWith("Les 30 premiers", next.Text("[data-testid=found-centres]"), StringComparison.Ordinal);

        await editor.SubmitAsync(next, "#content", ("centres", "chateau-d-ete"), ("centres", "abbaye-200"));
        var saved = await editor.GetPageAsync($"/admin/news/{id}/edit");
        Assert.Equal(["abbaye-200", "chateau-d-ete"], saved.Attributes("input[name=centres]", "value"));
        Assert.Equal(2, saved.All("input[name=centres][checked]").Count);
        Assert.Equal("Un grand prix", saved.One("[name='title.fr']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_keeps_the_further_language_in_which_somebody_writes()
    {
        await CentresAsync(1, 300);
        await GivenAsync(Some.News("Un prix"));
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var id = await Site.ReadAsync(db => db.News.Select(news => news.Id).SingleAsync());
        var form = await editor.GetPageAsync($"/admin/news/{id}/edit?with=de");
        Assert.True(form.Has("[name='title.de']"));

        var found = await editor.FollowAsync(await editor.SubmitAsync(form, Find, ("find-centres", "abbaye 12")));

        Assert.True(found.Has("[name='title.de']"));
        Assert.Equal("abbaye 12", found.One("[name=find-centres]").GetAttribute("value"));
        Assert.NotEmpty(found.All("input[name=centres]"));
    }

    [Fact]
    public async Task A_name_that_no_centre_bears_is_answered_in_words()
    {
        await CentresAsync(1, 201);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync("/admin/news/new");

        var page = await editor.FollowAsync(await editor.SubmitAsync(form, Find, ("title.fr", "Un prix"), ("find-centres", "Moulin")));

        Assert.Equal("Aucun centre de ce nom.", page.Text("[data-testid=found-centres]"));
        Assert.Equal("Un prix", page.One("[name='title.fr']").GetAttribute("value"));
        Assert.Empty(page.All("input[name=centres]"));
        Assert.False(page.Has("[data-testid=errors]"));
    }

    [Fact]
    public async Task Every_row_of_a_table_offers_what_was_found()
    {
        await CentresAsync(1, 300);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync("/admin/projects/new");

        var page = await editor.FollowAsync(
            await editor.SubmitAsync(form, "button[name=find][value=partners]", ("find-partners", "abbaye 123")));

        Assert.All(
            page.All("select[name^='partners['][name$='.centre']"),
            select => Assert.Single(select.QuerySelectorAll("option[value=abbaye-123]")));
        Assert.Empty(page.All("input[name=centres]"));
    }

    [Fact]
    public async Task A_centre_s_editor_chooses_among_their_own_without_a_search()
    {
        await CentresAsync(1, 300);
        var own = await OwnAsync();
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, own);

        var form = await editor.GetPageAsync("/admin/partner-search/new");

        Assert.Equal(["", "abbaye-250"], form.Attributes("select[name=centre] option", "value"));
        Assert.False(form.Has("[name=find-centre]"));
    }

    [Fact]
    public async Task An_invitation_finds_its_centre_and_keeps_who_is_invited()
    {
        await CentresAsync(1, 300);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var form = await administrator.GetPageAsync("/admin/users/invitations/new");
        (string, string?)[] typed = [("Name", "Ada Blanc"), ("Email", "ada@example.org"), ("Role", "CentreEditor")];

        var found = await administrator.SubmitAsync(form, FindCentres, [.. typed, ("find-CentreIds", "abbaye 123")]);

        Assert.Equal("Ada Blanc", found.One("[name=Name]").GetAttribute("value"));
        Assert.Equal("ada@example.org", found.One("[name=Email]").GetAttribute("value"));
        Assert.Equal("CentreEditor", found.One("[name=Role][checked]").GetAttribute("value"));
        Assert.Equal(["Abbaye 123"], found.Texts(".centres-given .option"));
        Assert.False(found.Has("[data-testid=errors]"));

        var chosen = found.One("[name=CentreIds]").GetAttribute("value");
        var sent = await administrator.FollowAsync(
            await administrator.SubmitAsync(found, "form[action='/admin/users/invitations/new']", ("CentreIds", chosen)));
        Assert.Contains("Abbaye 123", sent.Text("[data-testid=invitation]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_keeps_its_centres_while_others_are_sought()
    {
        await CentresAsync(1, 300);
        var own = await OwnAsync();
        var account = await Site.AccountAsync(StaffRole.CentreEditor, centreIds: own);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var form = await administrator.GetPageAsync($"/admin/users/{account.Id}");

        var none = await administrator.SubmitAsync(form, FindCentres, ("find-CentreIds", "moulin"));
        var found = await administrator.SubmitAsync(none, FindCentres, ("find-CentreIds", "123"));

        Assert.Equal("Aucun centre de ce nom.", none.Text("[data-testid=found-CentreIds]"));
        Assert.Equal(["Abbaye 250"], none.Texts(".centres-given .option"));
        Assert.Equal(["Abbaye 123", "Abbaye 250"], found.Texts(".centres-given .option"));
        Assert.Equal([$"{own[0]}"], found.Attributes("[name=CentreIds][checked]", "value"));
    }

    [Fact]
    public async Task Photographs_are_sent_to_a_centre_that_was_sought()
    {
        await CentresAsync(1, 300);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var found = await editor.GetPageAsync("/admin/photographs/new?centre=abbaye-250&find=centre&find-centre=123");

        Assert.Equal(["", "abbaye-123", "abbaye-250"], found.Attributes("#field-centre option", "value"));
        Assert.Equal("abbaye-250", found.One("#field-centre option[selected]").GetAttribute("value"));
        Assert.Equal("get", found.One("form[role=search] [name=find]").Closest("form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task Names_of_chosen_centres_are_read_together()
    {
        await CentresAsync(1, 300);
        var centres = await Site.ReadAsync(db => db.Centres.OrderByDescending(centre => centre.Id).Take(20).ToListAsync());
        await Site.ChangeAsync(db =>
        {
            foreach (var centre in centres)
            {
                db.Attach(centre);
                db.Add(Some.News($"Nouvelle de {centre.Name}", with: news => news.ConcernOnly([centre])));
            }
        });
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var first = await editor.GetPageAsync("/admin/news?columns=centres");
        var second = await editor.GetPageAsync("/admin/news?columns=centres");

        Assert.Equal(
            centres.Select(centre => centre.Name).Order(StringComparer.Ordinal), first.Texts("td.cell").Order(StringComparer.Ordinal));
        Assert.InRange(first.Commands - second.Commands, 1, 2);
    }

    private Task<int[]> OwnAsync() => Site.ReadAsync(
        db => db.Centres.Where(centre => centre.Slug == "abbaye-250").Select(centre => centre.Id).ToArrayAsync());

    private async Task CentresAsync(int first, int last) =>
        await GivenAsync([.. Enumerable.Range(first, last - first + 1).Select(number => Some.Centre($"Abbaye {number:000}"))]);

    private async Task<List<Page>> FormsAsync(HttpClient administrator)
    {
        var kinds = Site.Services.GetRequiredService<ContentKinds>().All.Where(kind => kind.Fields.Any(
            f => f.Target?.ThingType == typeof(Centre) || f.Columns.Any(column => column.Target?.ThingType == typeof(Centre))));
        var forms = new List<Page>();
        foreach (var path in kinds.Select(kind => $"/admin/{kind.Name}/new").Append("/admin/users/invitations/new"))
        {
            forms.Add(await administrator.GetPageAsync(path));
        }

        return forms;
    }

    private static bool HoldsTooMany(Page form) => OptionsOf(form) > MostOptions;

    private static int OptionsOf(Page form) => form.All("[value^=abbaye-], [name=CentreIds]").Count;
}
