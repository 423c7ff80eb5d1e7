using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Paging;

/// <summary>One page of a longer list. A number beyond the last page shows the last one.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Page, int PageCount, int Total);

public static class PagedList
{
    public static PagedList<T> Of<TSource, T>(IReadOnlyList<TSource> all, int page, int pageSize, Func<TSource, T> select) =>
        Of(all, all.Count, page, pageSize, select);

    /// <summary>Cuts the page out of a fully ordered query, in the database.</summary>
    public static async Task<PagedList<T>> ToPagedListAsync<T>(
        this IQueryable<T> ordered, int page, int pageSize, CancellationToken cancellationToken)
    {
        var cut = new PageCut(await ordered.CountAsync(cancellationToken), page, pageSize);
        return cut.With(cut.Total == 0 ? [] : await ordered.Skip(cut.Skip).Take(cut.Size).ToListAsync(cancellationToken));
    }

    /// <param name="total">How many there are in all, so that those after the page need not be read.</param>
    public static PagedList<T> Of<TSource, T>(IEnumerable<TSource> all, int total, int page, int pageSize, Func<TSource, T> select)
    {
        var cut = new PageCut(total, page, pageSize);
        return cut.With<T>([.. all.Skip(cut.Skip).Take(cut.Size).Select(select)]);
    }
}
