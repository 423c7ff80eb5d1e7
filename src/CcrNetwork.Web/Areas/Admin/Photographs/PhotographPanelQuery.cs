using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

public sealed record PhotographUse(string Kind, int ItemId, string Name, PublicationState State);

/// <summary>What stands above the fields of a photograph.</summary>
/// <param name="File">The picture of the newest revision.</param>
/// <param name="Online">What the public sees, when that is another picture.</param>
public sealed record PhotographPanel(
    int Id, int BaseNumber, PhotographFile File, PhotographFile? Online, IReadOnlyList<PhotographUse> Uses, bool CanEdit, bool CanDelete,
    int MaxMegabytes)
{
    public string Source => SourceOf(File);

    public static string SourceOf(PhotographFile file) =>
        PictureFormat.Jpeg.AddressOf(file.Key, file.Widths.Last(width => width <= 1280 || width == file.Widths[0]));
}

/// <summary>Shows the picture above the form of a photograph, and where it is used.</summary>
public sealed class PhotographPanelQuery(NetworkDbContext db, IOptions<MediaOptions> options) : IFormAddition
{
    private const string View = "~/Areas/Admin/Photographs/_Panel.cshtml";

    public async Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken) =>
        edited.Item is Photograph photograph
            ? page with { Panels = [.. page.Panels, new FormPanel(View, await OfAsync(photograph, edited, actor, cancellationToken))] }
            : page;

    private async Task<PhotographPanel> OfAsync(
        Photograph photograph, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        var file = PhotographContentKind.File.Parse(edited.Head.Values[PhotographContentKind.FileField]) ?? photograph.File;
        var uses = await db.CentrePhotographs
            .Where(shown => shown.PhotographId == photograph.Id)
            .OrderBy(shown => shown.Centre.Name).ThenBy(shown => shown.CentreId)
            .Select(shown => new PhotographUse("centres", shown.CentreId, shown.Centre.Name, shown.Centre.State))
            .ToListAsync(cancellationToken);
        uses.AddRange(await db.PublishedWorks
            .Where(work => work.CoverId == photograph.Id)
            .OrderBy(work => work.Title).ThenBy(work => work.Id)
            .Select(work => new PhotographUse("publications", work.Id, work.Title, work.State))
            .ToListAsync(cancellationToken));
        uses.AddRange(await UsesAsync(db.News, "news", photograph.Id, cancellationToken));
        uses.AddRange(await UsesAsync(db.AgendaEvents, "agenda", photograph.Id, cancellationToken));
        uses.AddRange(await UsesAsync(db.TextPages, "pages", photograph.Id, cancellationToken));
        return new PhotographPanel(
            photograph.Id, edited.Head.Number, file, photograph.IsPublished && photograph.File != file ? photograph.File : null, uses,
            actor.MayEdit(), actor.MayEdit() && photograph.PublishedAt is null, options.Value.MaxFileMegabytes);
    }

    private static Task<List<PhotographUse>> UsesAsync<T>(
        IQueryable<T> items, string kind, int photographId, CancellationToken cancellationToken)
        where T : ContentItem, IPictured =>
        items
            .Where(item => item.PictureId == photographId)
            .OrderBy(item => item.Heading).ThenBy(item => item.Id)
            .Select(item => new PhotographUse(kind, item.Id, item.Heading, item.State))
            .ToListAsync(cancellationToken);
}
