using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>What a form offers as photographs: those it shows, then those of the centre, then the newest of the library.</summary>
public sealed class PicturePicker(NetworkDbContext db, PhotographContentKind kind)
{
    private const int MostOfCentre = 60;
    private const int Newest = 60;

    /// <param name="chosen">The slugs of the chosen ones, one on each line.</param>
    public async Task<IReadOnlyList<PictureBox>> OfferAsync(int? centreId, string chosen, Actor actor, CancellationToken cancellationToken)
    {
        var slugs = FieldFormats.SplitLines(chosen);
        var visible = kind.ItemsFor(db, actor).OfType<Photograph>();
        var known = await Rows(db.Photographs.Where(p => slugs.Contains(p.Slug)), slugs.Count, cancellationToken);
        var own = await Rows(visible.Where(p => p.CentreId == centreId && centreId != null), MostOfCentre, cancellationToken);
        var newest = await Rows(visible, Newest, cancellationToken);
        return
        [
            .. slugs.Select(slug => known.Find(row => row.Slug == slug)).OfType<Row>().Select((row, index) => row.ToBox(index + 1)),
            .. own.Concat(newest).DistinctBy(row => row.Slug).Where(row => !slugs.Contains(row.Slug)).Select(row => row.ToBox(null)),
        ];
    }

    private static async Task<List<Row>> Rows(IQueryable<Photograph> photographs, int most, CancellationToken cancellationToken) =>
        await photographs
            .Where(p => p.State != PublicationState.Archived)
            .OrderByDescending(p => p.Id)
            .Take(most)
            .Select(p => new Row(p.Slug, p.Heading, p.File, p.State, p.Alternative, p.Credit))
            .ToListAsync(cancellationToken);

    private sealed record Row(
        string Slug, string Heading, PhotographFile File, PublicationState State, LocalizedText? Alternative, string? Credit)
    {
        public PictureBox ToBox(int? place) =>
            new(
                Slug, Heading, PictureFormat.Jpeg.AddressOf(File.Key, File.Widths[0]), State, place,
                Alternative?.In(SiteLanguages.Current.Code).Text, Credit);
    }
}
