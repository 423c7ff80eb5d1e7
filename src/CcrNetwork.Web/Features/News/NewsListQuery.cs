using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.News;

/// <summary>What the news are narrowed to: something that published news concern, with its name.</summary>
public sealed record NewsChoice(string Slug, string Name);

/// <param name="Centre">The centre that is really filtered by; null without one.</param>
public sealed record NewsListPage(
    PagedList<NewsRow> News, NewsChoice? Centre, NewsChoice? Country, NewsChoice? Programme,
    IReadOnlyList<NewsChoice> Centres, IReadOnlyList<NewsChoice> Countries, IReadOnlyList<NewsChoice> Programmes)
{
    public bool IsFiltered => Centre is not null || Country is not null || Programme is not null;

    /// <summary>The query string of the same list.</summary>
    public string Query(int page = 1)
    {
        var values = new Dictionary<string, string?>
        {
            ["centre"] = Centre?.Slug,
            ["country"] = Country?.Slug,
            ["programme"] = Programme?.Slug,
            ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };
        return QueryString.Create(values.Where(value => value.Value is not null)).Value ?? "";
    }
}

public sealed class NewsListQuery(NetworkDbContext db, CentreIndexSnapshot snapshot)
{
    private const int PageSize = 20;

    public async Task<NewsListPage> RunAsync(NewsFilter filter, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var published = db.News.Published();
        var centres = (await published.SelectMany(n => n.Centres).Select(c => c.Slug).Distinct().ToListAsync(cancellationToken))
            .Where(index.BySlug.ContainsKey)
            .Select(slug => new NewsChoice(slug, index.Centres[index.BySlug[slug]].Name));
        var countries = (await published.SelectMany(n => n.Countries).Select(c => c.Code).Distinct().ToListAsync(cancellationToken))
            .Select(code => new NewsChoice(code.ToLowerInvariant(), CountryLink.NameOf(index, code).Text));
        var programmes = (await published.SelectMany(n => n.Programmes).Where(p => p.State == PublicationState.Published)
            .Select(p => new { p.Slug, p.Name }).Distinct().ToListAsync(cancellationToken))
            .Select(programme => new NewsChoice(programme.Slug, programme.Name));
        var page = new NewsListPage(null!, null, null, null, InOrder(centres), InOrder(countries), InOrder(programmes));
        page = page with
        {
            Centre = page.Centres.FirstOrDefault(choice => choice.Slug == filter.Centre),
            Country = page.Countries.FirstOrDefault(choice => choice.Slug == filter.Country),
            Programme = page.Programmes.FirstOrDefault(choice => choice.Slug == filter.Programme),
        };
        return page with { News = await RowsAsync(page, filter.PageNumber, cancellationToken) };
    }

    private async Task<PagedList<NewsRow>> RowsAsync(NewsListPage page, int number, CancellationToken cancellationToken)
    {
        var wanted = Concerning(db.News.Published(), page.Centre?.Slug, page.Country?.Slug, page.Programme?.Slug);
        return await wanted.NewestFirst().Select(NewsRow.Projection).ToPagedListAsync(number, PageSize, cancellationToken);
    }

    /// <summary>News of all that is named; null stands for any.</summary>
    public static IQueryable<NewsItem> Concerning(IQueryable<NewsItem> news, string? centre, string? country, string? programme) =>
        news
            .Where(n => centre == null || n.Centres.Any(c => c.Slug == centre))
            .Where(n => country == null || n.Countries.Any(c => c.Slug == country))
            .Where(n => programme == null || n.Programmes.Any(p => p.Slug == programme));

    private static IReadOnlyList<NewsChoice> InOrder(IEnumerable<NewsChoice> choices) =>
        [.. choices.OrderBy(choice => choice.Name, SiteLanguages.Current.Collation).ThenBy(choice => choice.Slug, StringComparer.Ordinal)];
}
