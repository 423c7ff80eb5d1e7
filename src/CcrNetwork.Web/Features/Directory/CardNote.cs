using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>A line of the page's own words, and a text of the content.</summary>
public sealed record CardNote(string? Line, LocalizedText? Text);
