using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Projects;

/// <param name="CentreSlug">Of a published centre, else null.</param>
public sealed record ProjectPartner(string Name, string? City, TextInLanguage? Country, string? CentreSlug);

public sealed record ProjectPage(
    ProjectDetails Details, ProjectPartner? Lead, IReadOnlyList<ProjectPartner> Partners, IReadOnlyList<CentreCard> Centres, DrawnMap? Map);

/// <summary>What one row of projects holds for its page.</summary>
public sealed record ProjectDetails(
    string Slug, string Name, LocalizedText? Title, LocalizedText? FundingProgramme, int? StartYear, int? EndYear, ProjectParty? Lead,
    IReadOnlyList<ProjectParty> Partners, LocalizedText? AccrRole, LocalizedText? Purpose, LocalizedText? Outcome,
    LocalizedText? Dissemination, IReadOnlyList<ProjectStep> Steps, IReadOnlyList<ProjectDocument> Documents, IReadOnlyList<string> Sources,
    DateOnly? ConfirmedOn, bool IsPublished, IReadOnlyList<string> CentreSlugs);

public sealed class ProjectPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    /// <summary>Null when there is no such project. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<ProjectPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.Projects
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(p => new ProjectDetails(
                p.Slug, p.Name, p.Title, p.FundingProgramme, p.StartYear, p.EndYear, p.Lead, p.Partners, p.AccrRole, p.Purpose, p.Outcome,
                p.Dissemination, p.Steps, p.Documents, p.Sources, p.ConfirmedOn, p.State == PublicationState.Published,
                p.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList()))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new ProjectPage(details, null, [], [], null);
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var centres = details.CentreSlugs.Where(index.BySlug.ContainsKey).Select(centre => index.Centres[index.BySlug[centre]]).ToList();
        return new ProjectPage(
            details,
            details.Lead is { } lead ? Partner(index, lead) : null,
            [.. details.Partners.Select(party => Partner(index, party))],
            [.. centres.Select(centre => labels.Card(index, centre))],
            ProjectMap.Of(details, centres));
    }

    private static ProjectPartner Partner(CentreIndex index, ProjectParty party) => new(
        party.Name,
        party.City,
        party.CountryCode is { } code ? CountryLink.NameOf(index, code) : null,
        party.CentreSlug is { } slug && index.BySlug.ContainsKey(slug) ? slug : null);
}
