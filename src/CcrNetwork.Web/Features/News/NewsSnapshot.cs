using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.News;

/// <summary>The latest news, and the latest about a centre, a country or a programme, which their pages show.</summary>
public sealed class LatestNews(
    IReadOnlyList<NewsRow> all, ILookup<string, NewsRow> ofCentres, ILookup<string, NewsRow> ofCountries,
    ILookup<string, NewsRow> ofProgrammes)
{
    private const int Shown = 3;

    public IReadOnlyList<NewsRow> All { get; } = [.. all.Take(Shown)];

    public IReadOnlyList<NewsRow> OfCentre(string slug) => [.. ofCentres[slug].Take(Shown)];

    public IReadOnlyList<NewsRow> OfCountry(string code) => [.. ofCountries[code].Take(Shown)];

    public IReadOnlyList<NewsRow> OfProgramme(string slug) => [.. ofProgrammes[slug].Take(Shown)];
}

public sealed class NewsSnapshot(
    IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock) : Snapshot<LatestNews>(scopes, version, clock)
{
    /// <summary>Older news is found in the list.</summary>
    private const int Most = 300;

    protected override async Task<LatestNews> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var news = await services.GetRequiredService<NetworkDbContext>().News
            .Published()
            .NewestFirst()
            .Take(Most)
            .Select(n => new
            {
                Row = new NewsRow(n.Id, n.Slug, n.Title, n.Lead, n.On),
                Centres = n.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                Countries = n.Countries.OrderBy(c => c.Id).Select(c => c.Code).ToList(),
                Programmes = n.Programmes.OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new LatestNews(
            [.. news.Select(n => n.Row)],
            news.SelectMany(n => n.Centres.Select(centre => (centre, n.Row))).ToLookup(pair => pair.centre, pair => pair.Row),
            news.SelectMany(n => n.Countries.Select(country => (country, n.Row))).ToLookup(pair => pair.country, pair => pair.Row),
            news.SelectMany(n => n.Programmes.Select(programme => (programme, n.Row))).ToLookup(pair => pair.programme, pair => pair.Row));
    }
}
