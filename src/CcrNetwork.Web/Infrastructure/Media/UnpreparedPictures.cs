using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>
/// Stands in for the sizes of a picture that are not made yet, so that no page shows a broken one: its master, which is a JPEG,
/// whatever format was asked for.
/// </summary>
public sealed class UnpreparedPictures(NetworkDbContext db, IMediaStorage storage)
{
    public async Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken) =>
        await db.StoredFiles.AnyAsync(file => file.Key == key && file.PreparedAt == null, cancellationToken)
            ? storage.Open(key, PictureMaker.Master)
            : null;
}
