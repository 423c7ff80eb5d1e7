using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <inheritdoc />
/// <typeparam name="T">The kind of content.</typeparam>
public abstract class PublishedKind<T> : PublishedKind
    where T : ContentItem
{
    public sealed override Type ItemType => typeof(T);

    /// <summary>The items that everybody may see at the instant.</summary>
    public virtual IQueryable<T> Visible(NetworkDbContext db, DateTimeOffset now) => db.Set<T>().Published();

    /// <summary>Those that its list of the open data holds.</summary>
    protected virtual IQueryable<T> Open(NetworkDbContext db, DateTimeOffset now) => Visible(db, now);

    public sealed override IQueryable<PublishedRow> Rows(NetworkDbContext db, DateTimeOffset now) => RowsOf(Visible(db, now), Name);

    public sealed override IQueryable<PublishedRow> OpenRows(NetworkDbContext db, DateTimeOffset now) => RowsOf(Open(db, now), Name);

    /// <summary>What has been published for everybody, whether it is over or not.</summary>
    protected virtual IQueryable<T> Furniture(NetworkDbContext db) => db.Set<T>().Published();

    public override Task<bool> IsFurnishedAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        Furniture(db).AnyAsync(cancellationToken);

    private static IQueryable<PublishedRow> RowsOf(IQueryable<T> items, string kind) =>
        items.Select(item => new PublishedRow { Kind = kind, Slug = item.Slug, ChangedAt = item.ChangedAt });
}
