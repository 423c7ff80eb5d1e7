using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>Reads the photographs that pages show, the published ones alone.</summary>
public static class ShownPhotographs
{
    /// <summary>Null without a number, and while the photograph is not public.</summary>
    public static async Task<ShownPhotograph?> FindAsync(NetworkDbContext db, int? id, CancellationToken cancellationToken) =>
        id is null
            ? null
            : await db.Photographs.Published().Where(p => p.Id == id).Shown().FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest of those that staff has chosen for the home page.</summary>
    public static Task<ShownPhotograph?> OfHomePageAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        db.Photographs
            .Published()
            .Where(p => p.IsOnHomePage)
            .OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id)
            .Shown()
            .FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<ShownPhotograph> Shown(this IQueryable<Photograph> photographs) =>
        photographs.Select(p => new ShownPhotograph(p.File, p.Focus, p.Title, p.Alternative, p.IsDecorative, p.Credit, p.Licence));
}
