using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Notices of partner search and the funding watch in the form of the API: what is for everyone, without contacts and comments for members.</summary>
public sealed class ApiFundingQuery(NetworkDbContext db, PageLinks links, TimeProvider clock)
{
    public Task<ApiPage<ApiNotice>> NoticesAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.PartnerSearches.ForEveryone().Current(OfficeDay.Of(clock.GetUtcNow())).OrderByDescending(s => s.PublishedAt).ThenByDescending(s => s.Id)
                .Select(s => new ApiNotice(
                    s.Slug, s.Kind, s.Title, s.Text,
                    s.Centre != null && s.Centre.State == PublicationState.Published ? s.Centre.Slug : null,
                    s.Programme, s.Role, s.WantedCountries, s.WorkLanguages,
                    s.Disciplines.OrderBy(d => d.Id).Select(d => d.Slug).ToList(),
                    s.AnswerBy, s.EndsOn, s.Sources)),
            notice => notice with { Text = RichText.ToPlain(notice.Text), Pages = links.Pages($"/partner-search/{notice.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiFundingCall>> FundingAsync(ApiPaging paging, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return paging.OfAsync(
            db.FundingCalls.Published().OrderByDescending(c => c.PublishedAt).ThenByDescending(c => c.Id)
                .Select(c => new ApiFundingCall(
                    c.Slug, c.Title, c.Programme, c.Funder, c.FunderKind, c.Summary, c.Applicants, c.AmountMin, c.AmountMax, c.CoFundingRate,
                    c.OpensAt, c.CutOffs, c.Countries, c.Themes, c.SourceUrl, c.Sources)),
            call => call with { State = new FundingSchedule(call.OpensAt, call.CutOffs).StateAt(now), Pages = links.Pages($"/funding/{call.Slug}") },
            links,
            cancellationToken);
    }
}
