using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Projects;

/// <summary>A European project.</summary>
public sealed record ApiProject(
    string Slug, string Name, LocalizedText? Title, LocalizedText? FundingProgramme, int? StartYear, int? EndYear, ProjectParty? Lead,
    IReadOnlyList<ProjectParty> Partners, IReadOnlyList<string> Centres, LocalizedText? Purpose, LocalizedText? Outcome,
    LocalizedText? Dissemination, IReadOnlyList<ProjectStep> Steps, IReadOnlyList<ProjectDocument> Documents,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
