using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>What the site search finds: an item of a kind, or a page of the portal.</summary>
/// <param name="Path">Without the language.</param>
/// <param name="Summary">What is shown an excerpt of.</param>
/// <param name="Terms">What it is about besides, for the search alone.</param>
public sealed record SearchEntry(string Path, LocalizedText Title, LocalizedText? Summary, string Terms = "");
