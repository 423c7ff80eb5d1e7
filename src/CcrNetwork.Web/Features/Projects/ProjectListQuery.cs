using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Projects;

public sealed record ProjectRow(
    string Slug, string Name, LocalizedText? Title, LocalizedText? FundingProgramme, int? StartYear, int? EndYear, ProjectParty? Lead);

public sealed record ProjectListPage(IReadOnlyList<ProjectRow> Projects);

/// <summary>The latest first; projects of an unknown year last.</summary>
public sealed class ProjectListQuery(NetworkDbContext db)
{
    public async Task<ProjectListPage> RunAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Projects
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new ProjectRow(p.Slug, p.Name, p.Title, p.FundingProgramme, p.StartYear, p.EndYear, p.Lead))
            .ToListAsync(cancellationToken);
        return new ProjectListPage(
            [.. rows
                .OrderByDescending(row => row.StartYear ?? 0)
                .ThenBy(row => row.Name, SiteLanguages.Current.Collation)
                .ThenBy(row => row.Slug, StringComparer.Ordinal)]);
    }
}
