using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
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
        var (number, count) = Place(total);
        return Made([.. all.Skip((number - 1) * PageSize).Take(PageSize).Select(select)], number, count, total, links);
    }

    /// <summary>Cuts the page out of a fully ordered query, in the database.</summary>
    public async Task<ApiPage<T>> OfAsync<T>(IQueryable<T> all, Func<T, T> complete, PageLinks links, CancellationToken cancellationToken)
    {
        var total = await all.CountAsync(cancellationToken);
        var (number, count) = Place(total);
        var items = await all.Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return Made([.. items.Select(complete)], number, count, total, links);
    }

    private (int Number, int Count) Place(int total)
    {
        var count = Math.Max(1, (total + PageSize - 1) / PageSize);
        return (Math.Min(Page, count), count);
    }

    private static ApiPage<T> Made<T>(IReadOnlyList<T> items, int number, int count, int total, PageLinks links) =>
        new(items, number, count, total, number < count ? links.OtherPage(number + 1) : null);
}
