namespace CcrNetwork.Web.Infrastructure.Paging;

/// <summary>Links to the pages of a list: the first, the last and those around the current one.</summary>
public sealed record PaginationLinks(int Page, int PageCount, Func<int, string> Href)
{
    private const int Around = 2;

    public IEnumerable<int> Shown => Enumerable.Range(1, PageCount)
        .Where(page => page == 1 || page == PageCount || Math.Abs(page - Page) <= Around);
}
