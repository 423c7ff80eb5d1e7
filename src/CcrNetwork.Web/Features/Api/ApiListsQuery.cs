using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Api;

public sealed class ApiListsQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<ApiCountry>> CountriesAsync(CancellationToken cancellationToken) =>
        await db.Countries.Published().OrderBy(c => c.Code)
            .Select(c => new ApiCountry(c.Code, c.Name, c.Continent, c.Text, c.Sources))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ApiProgramme>> ProgrammesAsync(CancellationToken cancellationToken) =>
        await db.Programmes.Published().OrderBy(p => p.Id)
            .Select(p => new ApiProgramme(
                p.Slug, p.Name, p.Kind, p.IsActive, p.Since, p.Until, p.Audience, p.Summary, p.Eligibility, p.DurationMonthsMin, p.DurationMonthsMax, p.Sources))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ApiCall>> CallsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await db.Calls.Published().OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Slug,
                c.Title,
                Programmes = c.Programmes.OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                c.Year,
                c.OpensAt,
                c.ClosesAt,
                c.ResultsAt,
                c.HasEnded,
                c.TimeZone,
                c.Audience,
                c.Sources,
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(c => new ApiCall(
            c.Slug, c.Title, c.Programmes, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now), c.OpensAt,
            c.ClosesAt, c.TimeZone, c.Audience, c.Sources))];
    }

    public async Task<IReadOnlyList<ApiProtocol>> ProtocolsAsync(CancellationToken cancellationToken) =>
        await db.Protocols.Published().OrderBy(p => p.Id)
            .Select(p => new ApiProtocol(
                p.Slug, p.Name, p.Kind, p.Status, p.SignedOn, p.EndedOn, p.Signatories,
                p.Countries.OrderBy(c => c.Id).Select(c => c.Code).ToList(),
                p.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                p.Summary, p.Sources))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ApiPartner>> PartnersAsync(CancellationToken cancellationToken) =>
        await db.Partners.Published().OrderBy(p => p.Id)
            .Select(p => new ApiPartner(p.Slug, p.Name, p.Kind, p.Status, p.CountryCode, p.Website, p.Role, p.Since, p.Sources))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ApiProject>> ProjectsAsync(CancellationToken cancellationToken) =>
        await db.Projects.Published().OrderBy(p => p.Id)
            .Select(p => new ApiProject(
                p.Slug, p.Name, p.Title, p.FundingProgramme, p.StartYear, p.EndYear, p.Lead, p.Partners, p.Purpose, p.Outcome, p.Sources))
            .ToListAsync(cancellationToken);
}
