using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>Which part of a list is asked for. A page beyond the last shows the last one.</summary>
public sealed record ApiPaging
{
    public const int DefaultSize = 50;
    public const int LargestSize = 100;

    [FromQuery(Name = "page"), Description("From 1."), Range(1, 1_000_000), DefaultValue(1)]
    public int Page { get; init; } = 1;

    [FromQuery(Name = "pageSize"), Description("Items on a page, 100 at most."), Range(1, LargestSize), DefaultValue(DefaultSize)]
    public int PageSize { get; init; } = DefaultSize;

    /// <summary>Cuts the page out of a list in memory.</summary>
    public ApiPage<T> Of<TSource, T>(IReadOnlyList<TSource> all, Func<TSource, T> select, PageLinks links) =>
        Of(all, all.Count, select, links);

    /// <summary>Cuts the page out of a sequence whose length is known.</summary>
    public ApiPage<T> Of<TSource, T>(IEnumerable<TSource> all, int total, Func<TSource, T> select, PageLinks links)
    {
        var cut = new PageCut(total, Page, PageSize);
        return Made([.. all.Skip(cut.Skip).Take(cut.Size).Select(select)], cut, links);
    }

    /// <summary>Cuts the page out of a fully ordered query, in the database.</summary>
    public async Task<ApiPage<T>> OfAsync<T>(IQueryable<T> all, Func<T, T> complete, PageLinks links, CancellationToken cancellationToken)
    {
        var cut = new PageCut(await all.CountAsync(cancellationToken), Page, PageSize);
        var items = await all.Skip(cut.Skip).Take(cut.Size).ToListAsync(cancellationToken);
        return Made([.. items.Select(complete)], cut, links);
    }

    private static ApiPage<T> Made<T>(IReadOnlyList<T> items, PageCut cut, PageLinks links) =>
        new(items, cut.Page, cut.PageCount, cut.Total, cut.Page < cut.PageCount ? links.OtherPage(cut.Page + 1) : null);
}
