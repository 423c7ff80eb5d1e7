using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.Projects;

internal sealed class ProjectsPublished : PublishedKind<EuropeanProject>
{
    public override string Name => "Projects";

    public override int Order => 80;

    public override string Address => "/projects";

    public override ListPage List => new("Projects.Title", "Projects.Description", "europe créative erasmus creative europe");

    public override FootSection? Foot => FootSection.Explore;

    public override IReadOnlyList<string> LinkedDataTypes => ["Project"];

    public override ApiList Api => field ??= new ApiList<ApiProject>(
        "Cooperation", "European projects.", [typeof(EuropeanProject), typeof(Centre)],
        (db, now) => Visible(db, now).OrderBy(p => p.Id)
            .Select(p => new ApiProject(
                p.Slug, p.Name, p.Title, p.FundingProgramme, p.StartYear, p.EndYear, p.Lead, p.Partners,
                p.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                p.Purpose, p.Outcome, p.Dissemination, p.Steps, p.Documents, p.Sources)))
    {
        Complete = (project, _) => project with
        {
            Purpose = RichText.ToPlain(project.Purpose),
            Outcome = RichText.ToPlain(project.Outcome),
            Dissemination = RichText.ToPlain(project.Dissemination),
        },
        KeepKnownCentres = (project, centres) => project with
        {
            Lead = project.Lead is null ? null : Known(project.Lead, centres),
            Partners = [.. project.Partners.Select(party => Known(party, centres))],
        },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Title, p.Purpose, p.FundingProgramme }),
            p => new SearchEntry(
                PathOf(p.Slug), SearchReading.Named(p.Name), SearchReading.Joined(p.Title, RichText.ToPlain(p.Purpose)),
                SearchReading.Everything(p.FundingProgramme)),
            cancellationToken);

    private static ProjectParty Known(ProjectParty party, IReadOnlySet<string> centres) =>
        party.CentreSlug is { } slug && !centres.Contains(slug) ? party with { CentreSlug = null } : party;
}
