using System.Linq.Expressions;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>News in a list.</summary>
public sealed record NewsRow(int Id, string Slug, LocalizedText Title, LocalizedText? Lead, DateOnly On)
{
    public static readonly Expression<Func<NewsItem, NewsRow>> Projection = n => new NewsRow(n.Id, n.Slug, n.Title, n.Lead, n.On);
}
