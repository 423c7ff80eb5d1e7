using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>What only the association or a centre can answer is asked of whom can, and no longer once it is online.</summary>
public sealed class QuestionTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_question_stands_on_the_sheet_of_whom_can_answer_until_its_answer_is_online()
    {
        await GivenAsync(
            Some.France(),
            Some.Centre("Villa Rosa", with: centre => centre.Confidence = Confidence.Low),
            Some.Centre("Villa Bianca", with: centre => centre.Phone = "+33 1 00 00 00 00"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var list = await editor.GetPageAsync("/admin/questions");
        var rosa = await editor.GetPageAsync("/admin/questions/villa-rosa");
        var bianca = await editor.GetPageAsync("/admin/questions/villa-bianca");
        var association = await editor.GetPageAsync("/admin/questions/association");

        Assert.Equal(["L’association", "Villa Bianca", "Villa Rosa"], list.Texts("[data-testid=recipients] a"));
        Assert.Contains("Quel numéro de téléphone pouvons-nous donner\u00a0?", rosa.Texts("[data-testid=sheet] li"));
        Assert.DoesNotContain("Quel numéro de téléphone pouvons-nous donner\u00a0?", bianca.Texts("[data-testid=sheet] li"));
        Assert.Contains("Villa Rosa est-il toujours membre du réseau, et à quel titre\u00a0?", association.Texts("[data-testid=sheet] li"));
        Assert.DoesNotContain(
            association.Texts("[data-testid=sheet] li"), text => text.StartsWith("Villa Bianca est-il", StringComparison.Ordinal));

        await Site.ChangeAsync(db =>
        {
            foreach (var centre in db.Centres)
            {
                centre.Phone = "+33 1 00 00 00 01";
                centre.Confirm(new DateOnly(2026, 11, 1));
            }
        });
        Assert.DoesNotContain("téléphone", (await editor.GetPageAsync("/admin/questions/villa-rosa")).Text("[data-testid=sheet]"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("toujours membre", (await editor.GetPageAsync("/admin/questions/association")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_holds_every_question_once_in_the_language_that_is_asked_for()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        foreach (var language in SiteLanguages.All)
        {
            var page = await editor.GetPageAsync($"/admin/questions/villa-rosa?into={language.Code}");
            var questions = page.Texts("[data-testid=sheet] li");
            var letter = page.One("textarea").TextContent;

            Assert.True(questions.Count > 5);
            Assert.Equal(language.Code, page.One("[data-testid=sheet]").GetAttribute("lang"));
            Assert.All(questions, question => Assert.Equal(2, letter.Split(question).Length));
            Assert.Contains($"/{language.Code}/centres/villa-rosa", letter, StringComparison.Ordinal);
            Assert.Contains("Villa Rosa", page.One("#subject").GetAttribute("value"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_long_list_comes_page_by_page_and_reads_no_centre_whole()
    {
        await GivenAsync([Some.France(), .. Enumerable.Range(1, 60).Select(number => Some.Centre($"Abbaye {number:00}"))]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var first = await editor.GetPageAsync("/admin/questions");
        var second = await editor.GetPageAsync("/admin/questions?page=2");
        var names = Enumerable.Range(1, 60).Select(number => $"Abbaye {number:00}");

        Assert.Equal(["L’association", .. names.Take(50)], first.Texts("[data-testid=recipients] a"));
        Assert.Equal(names.Skip(50), second.Texts("[data-testid=recipients] a"));
        Assert.Contains("/admin/questions?page=2", first.Attributes("a", "href"));
        Assert.Equal(0, first.Entities + second.Entities);
    }

    [Fact]
    public async Task The_association_is_asked_about_two_hundred_centres_at_once_and_told_how_many_are_left()
    {
        await GivenAsync(
        [
            Some.France(),
            .. Enumerable.Range(1, 203).Select(number => Some.Centre($"Abbaye {number:000}", with: c => c.Confidence = Confidence.Low)),
        ]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var list = await editor.GetPageAsync("/admin/questions");
        var sheet = await editor.GetPageAsync("/admin/questions/association");
        var about = sheet.Texts("[data-testid=sheet] h2").Where(name => name.StartsWith("Abbaye", StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, 200).Select(number => $"Abbaye {number:000}"), about);
        Assert.Contains("3 autres centres", sheet.Text("[data-testid=further]"), StringComparison.Ordinal);
        Assert.Equal(0, sheet.Entities);
        Assert.Equal(
            $"{sheet.Texts("[data-testid=sheet] li").Count + 3} questions", list.Texts("[data-testid=recipients] span")[0]);
    }

    [Fact]
    public async Task The_rest_is_not_spoken_of_where_there_is_none()
    {
        await GivenAsync(
        [
            Some.France(),
            .. Enumerable.Range(1, 200).Select(number => Some.Centre($"Abbaye {number:000}", with: c => c.Confidence = Confidence.Low)),
        ]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        Assert.False((await editor.GetPageAsync("/admin/questions/association")).Has("[data-testid=further]"));
    }

    [Fact]
    public async Task A_recipient_that_nobody_knows_has_no_sheet() =>
        Assert.Equal(
            System.Net.HttpStatusCode.NotFound,
            (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/admin/questions/nowhere")).Status);
}
