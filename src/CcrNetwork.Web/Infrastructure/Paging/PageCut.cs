namespace CcrNetwork.Web.Infrastructure.Paging;

/// <summary>Which part of a list a page shows. A number beyond the last page shows the last one.</summary>
public readonly record struct PageCut
{
    public PageCut(int total, int page, int size)
    {
        (Total, Size) = (total, size);
        PageCount = Math.Max(1, (total + size - 1) / size);
        Page = Math.Clamp(page, 1, PageCount);
    }

    public int Total { get; }

    public int Size { get; }

    public int PageCount { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    /// <summary>How many lie before the page.</summary>
    public int Skip => (Page - 1) * Size;

    public PagedList<T> With<T>(IReadOnlyList<T> items) => new(items, Page, PageCount, Total);
}
