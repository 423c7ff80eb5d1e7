using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>A call for applications that is open, as a letter tells of it.</summary>
/// <param name="OpenSince">When everybody could know of it.</param>
public sealed record OpenCall(
    string Slug, LocalizedText Title, DateTime? ClosesAt, string TimeZone, bool IsDiscreet, DateTime OpenSince,
    IReadOnlyList<string> Programmes);
