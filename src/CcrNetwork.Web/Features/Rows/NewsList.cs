
namespace CcrNetwork.Web.Features.Rows;

/// <param name="HeadingLevel">2 where the list is the page, 3 where it stands under a heading of its own.</param>
public sealed record NewsList(IReadOnlyList<NewsRow> News, int HeadingLevel);
