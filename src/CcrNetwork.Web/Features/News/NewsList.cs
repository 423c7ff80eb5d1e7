namespace CcrNetwork.Web.Features.News;

/// <param name="HeadingLevel">2 where the list is the page, 3 where it stands under a heading of its own.</param>
public sealed record NewsList(IReadOnlyList<NewsRow> News, int HeadingLevel);

/// <summary>The latest news on another page.</summary>
/// <param name="Query">The query string of the list that holds all of them.</param>
public sealed record NewsSection(IReadOnlyList<NewsRow> News, string Query);
