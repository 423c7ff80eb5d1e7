
namespace CcrNetwork.Web.Features.Rows;

/// <summary>The latest news on another page.</summary>
/// <param name="Query">The query string of the list that holds all of them.</param>
public sealed record NewsSection(IReadOnlyList<NewsRow> News, string Query);
