using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.News;

/// <summary>News as a row of the API.</summary>
public sealed record ApiNews(
    string Slug, LocalizedText Title, DateOnly On, LocalizedText? Lead, LocalizedText? Body, IReadOnlyList<string> Centres,
    IReadOnlyList<string> CountryCodes, IReadOnlyList<string> Programmes, IReadOnlyList<string> Sources) : ApiItem(Slug);
