using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Cooperation;
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

    public override bool IsOpenData => true;

    public override IReadOnlyList<string> LinkedDataTypes => ["Project"];

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(p => p.Id).Select(p => new { p.Slug, p.Name, p.Title, p.Purpose, p.FundingProgramme }),
            p => new SearchEntry(PathOf(p.Slug), SearchReading.Named(p.Name), SearchReading.Joined(p.Title, RichText.ToPlain(p.Purpose)), SearchReading.Everything(p.FundingProgramme)),
            cancellationToken);
}
