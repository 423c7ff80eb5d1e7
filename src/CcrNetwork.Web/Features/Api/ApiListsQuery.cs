using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.RichTexts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Pages of the lists of the API. What an item names of others is published too, or left out.</summary>
public sealed class ApiListsQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, PageLinks links, TimeProvider clock)
{
    public Task<ApiPage<ApiCountry>> CountriesAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.Countries.Published().OrderBy(c => c.Code)
                .Select(c => new ApiCountry(c.Slug, c.Code, c.Name, c.Continent, c.Text, c.Sources)),
            country => country with { Pages = links.Pages($"/countries/{country.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiProgramme>> ProgrammesAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.Programmes.Published().OrderBy(p => p.Id)
                .Select(p => new ApiProgramme(
                    p.Slug, p.Name, p.Kind, p.IsActive, p.Since, p.Until, p.Audience, p.Summary, p.Eligibility, p.DurationMonthsMin,
                    p.DurationMonthsMax, p.Sources)),
            programme => programme with { Pages = links.Pages($"/residencies/{programme.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiCall>> CallsAsync(ApiPaging paging, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return paging.OfAsync(
            db.Calls.Published().OrderByDescending(c => c.ClosesAt).ThenBy(c => c.Id)
                .Select(c => new ApiCall(
                    c.Slug, c.Title,
                    c.Programmes.Where(p => p.State == PublicationState.Published).OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                    c.Year, c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded, c.TimeZone, c.Audience, c.Summary, c.ApplyUrl, c.Sources)),
            call => call with
            {
                State = new CallSchedule(call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded).StateAt(now),
                Pages = links.Pages($"/residencies/calls/{call.Slug}"),
            },
            links,
            cancellationToken);
    }

    public Task<ApiPage<ApiProtocol>> ProtocolsAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.Protocols.Published().OrderBy(p => p.Id)
                .Select(p => new ApiProtocol(
                    p.Slug, p.Name, p.Kind, p.Status, p.SignedOn, p.EndedOn, p.Signatories,
                    p.Countries.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                    p.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                    p.Partners.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                    p.Summary, p.Sources)),
            protocol => protocol with { Pages = links.Pages($"/cooperation/{protocol.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiPartner>> PartnersAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.Partners.Published().OrderBy(p => p.Id)
                .Select(p => new ApiPartner(p.Slug, p.Name, p.Kind, p.Status, p.CountryCode, p.Website, p.Role, p.Since, p.Sources)),
            partner => partner with { Pages = links.Pages($"/partners/{partner.Slug}") },
            links,
            cancellationToken);

    public async Task<ApiPage<ApiProject>> ProjectsAsync(ApiPaging paging, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        return await paging.OfAsync(
            db.Projects.Published().OrderBy(p => p.Id)
                .Select(p => new ApiProject(
                    p.Slug, p.Name, p.Title, p.FundingProgramme, p.StartYear, p.EndYear, p.Lead, p.Partners,
                    p.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                    p.Purpose, p.Outcome, p.Dissemination, p.Steps, p.Documents, p.Sources)),
            project => project with
            {
                Purpose = RichText.ToPlain(project.Purpose),
                Outcome = RichText.ToPlain(project.Outcome),
                Dissemination = RichText.ToPlain(project.Dissemination),
                Lead = project.Lead is null ? null : Known(project.Lead, index),
                Partners = [.. project.Partners.Select(party => Known(party, index))],
                Pages = links.Pages($"/projects/{project.Slug}"),
            },
            links,
            cancellationToken);
    }

    private static ProjectParty Known(ProjectParty party, CentreIndex index) =>
        party.CentreSlug is { } slug && !index.BySlug.ContainsKey(slug) ? party with { CentreSlug = null } : party;
}
