using CcrNetwork.Domain.News;

namespace CcrNetwork.Web.Features.Rows;

public static class NewsOrder
{
    public static IOrderedQueryable<NewsItem> NewestFirst(this IQueryable<NewsItem> news) =>
        news.OrderByDescending(n => n.On).ThenByDescending(n => n.Id);
}
