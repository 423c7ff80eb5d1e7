using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>What applicants provide.</summary>
/// <param name="IsDiscreet">Then a person helps with what is missing.</param>
public sealed record DocumentList(
    IReadOnlyList<RequiredDocument> Documents, LocalizedText? Note, bool IsDiscreet, string? Heading = null);

public static class DocumentYears
{
    /// <summary>The documents that a call of the year asks for: those of another year are not its own.</summary>
    public static IEnumerable<RequiredDocument> Of(this IEnumerable<RequiredDocument> documents, int? year) =>
        documents.Where(document => document.CallYear is null || document.CallYear == year);

    /// <summary>The year whose call asked for all of them; null when they belong to none or to several.</summary>
    public static int? SharedYear(this IReadOnlyList<RequiredDocument> documents) =>
        documents.Select(document => document.CallYear).Distinct().ToList() is [{ } year] ? year : null;
}
