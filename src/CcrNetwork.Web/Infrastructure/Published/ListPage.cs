namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>The page that lists a kind, as the search finds it.</summary>
/// <param name="Title">The key of its title, such as <c>News.Title</c>.</param>
/// <param name="Lead">The key of what it says of itself.</param>
/// <param name="Terms">What people type who need it, in all languages.</param>
public sealed record ListPage(string Title, string Lead, string Terms);
