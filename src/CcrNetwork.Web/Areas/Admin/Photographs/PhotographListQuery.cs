using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <param name="Uses">In how many places it is shown.</param>
public sealed record PhotographRow(
    int Id, string Heading, PhotographFile File, PublicationState State, string? Centre, bool LacksAlternative, bool LacksRights, int Uses)
{
    public string Thumbnail => PictureFormat.Jpeg.AddressOf(File.Key, File.Widths[0]);
}

public sealed record PhotographListPage(PhotographFilter Filter, PagedList<PhotographRow> Photographs, bool CanUpload);

/// <summary>The library, the newest first; a centre editor finds the photographs of their centres.</summary>
public sealed class PhotographListQuery(NetworkDbContext db, PhotographContentKind kind)
{
    private const int PageSize = 36;

    public async Task<PhotographListPage> RunAsync(PhotographFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var found = Found(filter, kind.ItemsFor(db, actor).OfType<Photograph>());
        var rows = await found
            .OrderByDescending(p => p.Id)
            .Select(p => new PhotographRow(
                p.Id, p.Heading, p.File, p.State, p.Centre == null ? null : p.Centre.Name, p.Alternative == null && !p.IsDecorative,
                p.Credit == null || p.Licence == null,
                db.CentrePhotographs.Count(shown => shown.PhotographId == p.Id)
                    + db.PublishedWorks.Count(work => work.CoverId == p.Id)
                    + db.News.Count(news => news.PictureId == p.Id)
                    + db.AgendaEvents.Count(item => item.PictureId == p.Id)
                    + db.TextPages.Count(page => page.PictureId == p.Id)
                    + (p.IsOnHomePage ? 1 : 0)))
            .ToPagedListAsync(filter.PageNumber, PageSize, cancellationToken);
        return new PhotographListPage(filter, rows, actor.MayEdit());
    }

    private IQueryable<Photograph> Found(PhotographFilter filter, IQueryable<Photograph> photographs)
    {
        foreach (var word in Folding.Words(filter.Search))
        {
            photographs = photographs.Where(
                p => p.FoldedHeading.Contains(word) || (p.Centre != null && p.Centre.FoldedHeading.Contains(word)));
        }

        if (filter.WantedState is { } state)
        {
            photographs = photographs.Where(p => p.State == state);
        }

        return filter.WantedNeed switch
        {
            PhotographFilter.NeedsAlternative => photographs.Where(p => p.Alternative == null && !p.IsDecorative),
            PhotographFilter.NeedsRights => photographs.Where(p => p.Credit == null || p.Licence == null),
            PhotographFilter.Unused =>
                photographs.Where(
                    p => !db.CentrePhotographs.Any(shown => shown.PhotographId == p.Id)
                        && !db.PublishedWorks.Any(work => work.CoverId == p.Id)
                        && !db.News.Any(news => news.PictureId == p.Id)
                        && !db.AgendaEvents.Any(item => item.PictureId == p.Id)
                        && !db.TextPages.Any(page => page.PictureId == p.Id)
                        && !p.IsOnHomePage),
            _ => photographs,
        };
    }
}
