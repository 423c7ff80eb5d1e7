using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>What staff does with photographs, through the pages as a browser without scripts does it.</summary>
internal static class Library
{
    public const string UploadPath = "/admin/photographs/new";

    private static readonly (string Name, string? Value)[] Description =
    [
        ("title.fr", "La cour"), ("title.en", "The court"), ("alternative.fr", "Une cour pavée."), ("alternative.en", "A paved court."),
        ("credit", "Jeanne Martin"), ("licence", "CreativeCommonsBy"),
    ];

    /// <summary>Sends files by a form that takes them.</summary>
    public static async Task<Page> UploadAsync(
        this HttpClient browser, Page page, string form, IEnumerable<(string Name, byte[] Content)> files,
        params (string Name, string? Value)[] answers)
    {
        var (action, fields) = Forms.Press(page, form, answers);
        var element = page.One(form) is IHtmlButtonElement button ? button.Form! : (IHtmlFormElement)page.One(form);
        var field = element.Elements.OfType<IHtmlInputElement>().First(input => input.Type == "file").Name!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            content.Add(file, field, name);
        }

        using var response = await browser.PostAsync(new Uri(action, UriKind.Relative), content);
        return new Page(action, response, await response.Content.ReadAsByteArrayAsync());
    }

    public static async Task<Page> UploadAsync(this HttpClient browser, string? centre, params (string Name, byte[] Content)[] files) =>
        await browser.UploadAsync(await browser.GetPageAsync(UploadPath), "form.upload", files, ("centre", centre ?? ""));

    /// <summary>Makes the sizes of what was uploaded, as the work by the clock does.</summary>
    public static async Task<int> PrepareAsync(this NetworkSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PicturePreparation>().PrepareAsync(CancellationToken.None);
    }

    public static string EditPath(this Photograph photograph) => $"/admin/photographs/{photograph.Id}/edit";

    public static Task<Photograph> PhotographAsync(this NetworkSite site) =>
        site.ReadAsync(db => db.Photographs.OrderByDescending(p => p.Id).FirstAsync());

    /// <summary>An uploaded photograph, described and published as asked.</summary>
    public static async Task<Photograph> GivenPhotographAsync(
        this NetworkSite site, Centre? centre = null, bool described = true, bool published = true, byte[]? picture = null,
        params (string Name, string? Value)[] values)
    {
        var editor = await site.StaffAsync(StaffRole.Editor);
        var page = await editor.UploadAsync(centre?.Slug, ("cour.jpg", picture ?? TestPictures.Jpeg()));
        Assert.True(page.Has("[data-testid=taken]"), page.Html);
        await site.PrepareAsync();
        var photograph = await site.PhotographAsync();
        if (described)
        {
            await editor.SubmitAsync(
                await editor.GetPageAsync(photograph.EditPath()), "form#content",
                [.. Description.Where(usual => values.All(value => value.Name != usual.Name)), .. values]);
        }

        if (published)
        {
            await editor.PublishAsync(photograph);
        }

        return await site.PhotographAsync();
    }

    public static async Task<Page> PublishAsync(this HttpClient editor, Photograph photograph) =>
        await editor.SubmitAsync(await editor.GetPageAsync(photograph.EditPath()), "#publish");

    /// <summary>Gives a centre its photographs, by its own form, and puts them online.</summary>
    public static async Task ShowAsync(this NetworkSite site, Centre centre, params Photograph[] photographs)
    {
        var editor = await site.StaffAsync(StaffRole.Editor);
        var path = $"/admin/centres/{centre.Id}/edit";
        var answers = photographs
            .SelectMany((photograph, index) => new (string, string?)[]
            {
                ("photographs", photograph.Slug), ($"photographs-place-{photograph.Slug}", $"{index + 1}"),
            })
            .ToArray();
        await editor.SubmitAsync(await editor.GetPageAsync(path), "form#content", answers);
        var published = await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");
        Assert.True(
            published.Location is not null,
            published.IsHtml ? string.Join(" ", published.Texts("[data-testid=errors]")) : published.ToString());
    }
}
