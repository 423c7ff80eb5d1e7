namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <summary>A page that may have a description of its own.</summary>
/// <param name="Href">Where it is written.</param>
/// <param name="Text">Its own, in the language of the reader; null where the portal says it by itself.</param>
public sealed record DescribedPage(string Name, string Href, string? Text);
