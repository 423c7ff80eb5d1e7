namespace CcrNetwork.Web.Infrastructure.Paging;

/// <summary>One page of a longer list. A number beyond the last page shows the last one.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Page, int PageCount, int Total);

public static class PagedList
{
    public static PagedList<T> Of<TSource, T>(IReadOnlyList<TSource> all, int page, int pageSize, Func<TSource, T> select) =>
        Of(all, all.Count, page, pageSize, select);

    /// <param name="total">How many there are in all, so that those after the page need not be read.</param>
    public static PagedList<T> Of<TSource, T>(IEnumerable<TSource> all, int total, int page, int pageSize, Func<TSource, T> select)
    {
        var pageCount = Math.Max(1, (total + pageSize - 1) / pageSize);
        var shown = Math.Clamp(page, 1, pageCount);
        return new PagedList<T>([.. all.Skip((shown - 1) * pageSize).Take(pageSize).Select(select)], shown, pageCount, total);
    }
}
