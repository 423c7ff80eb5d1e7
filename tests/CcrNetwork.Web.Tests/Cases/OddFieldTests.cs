using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Tests.Support;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>
/// Whatever staff types or pastes into a field of any kind of content is saved clean or refused in words, and never ends a page.
/// </summary>
public sealed class OddFieldTests(OddFieldTests.Filled filled) : IClassFixture<OddFieldTests.Filled>
{
    [Property(MaxTest = 4, Arbitrary = [typeof(OddTexts)])]
    public async Task No_field_breaks_its_item(OddText odd)
    {
        var site = filled.Site;
        var editor = await site.StaffAsync(StaffRole.Administrator);
        var problems = new List<string>();
        foreach (var kind in site.Services.GetRequiredService<ContentKinds>().All)
        {
            var item = await site.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).FirstOrDefaultAsync());
            if (item is null)
            {
                continue;
            }

            var path = $"/admin/{kind.Name}/{item.Id}";
            var form = await editor.GetPageAsync($"{path}/edit");
            var saved = await editor.SubmitAsync(form, "form#content", [.. TextsOf(form, odd)]);
            var refusing = (
                saved.Status == HttpStatusCode.UnprocessableEntity ? saved.Attributes("[data-testid=errors] a", "href") : []).ToHashSet();
            if (refusing.Count > 0)
            {
                saved = await editor.SubmitAsync(
                    form, "form#content", [.. TextsOf(form, odd).Where(text => !refusing.Contains("#" + Field.IdOf(text.Name)))]);
            }

            foreach (
                var page in new[]
                {
                    saved,
                    await editor.GetPageAsync($"{path}/edit"),
                    await editor.GetPageAsync($"{path}/history"),
                    await editor.GetPageAsync($"{path}/preview"),
                })
            {
                if ((int)page.Status >= 500)
                {
                    problems.Add($"{page}");
                }
            }
        }

        problems.AddRange(await site.ReadAsync(async db =>
            (await db.Revisions.AsNoTracking().ToListAsync())
                .SelectMany(revision => revision.Values.Filled.Select(value => (revision.Kind, value.Key, value.Value)))
                .Where(value => CleanText.Of(value.Value) != value.Value)
                .Select(value => $"{value.Kind}.{value.Key} is kept as it came")));
        Problems.None(problems);
    }

    private static IEnumerable<(string Name, string? Value)> TextsOf(Page form, OddText odd) =>
        ((IHtmlFormElement)form.One("form#content")).Elements.OfType<IHtmlElement>()
            .Where(
                input => input is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "url" }
                    && input.GetAttribute("name") is not ("slug" or "comment"))
            .Select(input => (input.GetAttribute("name") ?? "", (string?)odd.Value))
            .Where(text => text.Item1.Length > 0);

    public sealed class Filled : IAsyncLifetime
    {
        public UncachedSite Site { get; } = new();

        public Task InitializeAsync() => MadeItems.AddToAsync(Site);

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
