using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>What applicants provide.</summary>
/// <param name="IsDiscreet">Then each document says whether it may be written by hand, and a person helps with what is missing.</param>
public sealed record DocumentList(
    IReadOnlyList<RequiredDocument> Documents, LocalizedText? Note, bool IsDiscreet, string? Heading = null)
{
    public IReadOnlyList<string> Sources => [.. Documents.Select(document => document.SourceUrl).OfType<string>().Distinct()];
}
