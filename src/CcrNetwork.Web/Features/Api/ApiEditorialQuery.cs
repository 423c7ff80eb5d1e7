using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.Api;

/// <summary>News, agenda and library in the form of the API: what is for everyone, and nothing for members only.</summary>
public sealed class ApiEditorialQuery(NetworkDbContext db, PageLinks links)
{
    public Task<ApiPage<ApiNews>> NewsAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.News.Published().NewestFirst()
                .Select(n => new ApiNews(
                    n.Slug, n.Title, n.On, n.Lead, n.Body,
                    n.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                    n.Countries.OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                    n.Programmes.Where(p => p.State == PublicationState.Published).OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                    n.Sources)),
            news => news with { Body = RichText.ToPlain(news.Body), Pages = links.Pages($"/news/{news.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiEvent>> AgendaAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.AgendaEvents.Published().OrderByDescending(e => e.StartsAt).ThenBy(e => e.Id)
                .Select(e => new ApiEvent(
                    e.Slug, e.Title, e.Kind, e.StartsAt, e.EndsAt, e.TimeZone, e.IsAllDay, e.Place, e.City, e.CountryCode,
                    e.TakesRegistrations ? null : e.OnlineUrl, e.Lead, e.Text,
                    e.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                    e.Sources)),
            item => item with { Text = RichText.ToPlain(item.Text), Pages = links.Pages($"/agenda/{item.Slug}") },
            links,
            cancellationToken);

    public Task<ApiPage<ApiResource>> ResourcesAsync(ApiPaging paging, CancellationToken cancellationToken) =>
        paging.OfAsync(
            db.Resources.Published().ForEveryone().OrderBy(r => r.Id)
                .Select(r => new ApiResource(r.Slug, r.Title, r.Summary, r.Topic, r.DocumentLanguage, r.DatedOn, r.Publisher, r.Link, r.Sources)),
            resource => resource with { Pages = links.Pages("/resources") },
            links,
            cancellationToken);
}
