using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>A residency programme.</summary>
public sealed record ApiProgramme(
    string Slug, string Name, ProgrammeKind Kind, bool IsActive, int? Since, int? Until, LocalizedText? Audience, LocalizedText? Summary,
    IReadOnlyList<LocalizedText> Eligibility, double? DurationMonthsMin, double? DurationMonthsMax,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
