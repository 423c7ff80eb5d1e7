using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>A value of a facet in the words of a language, with the centres that have it.</summary>
/// <param name="Value">As in the query string.</param>
public sealed record LabelledValue(string Value, string Label, DocumentSet Centres);
