using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.News;

/// <summary>What one row of news holds for its page.</summary>
public sealed record NewsDetails(
    string Slug, bool IsPublished, LocalizedText Title, LocalizedText? Lead, LocalizedText Body, DateOnly On, DateTime? PublishedAt,
    DateTime ChangedAt,
    IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, IReadOnlyList<string> CentreSlugs, IReadOnlyList<string> CountryCodes,
    IReadOnlyList<ProgrammeName> Programmes, int? PictureId);

public sealed record NewsPage(
    NewsDetails Details, ShownPhotograph? Picture, IReadOnlyList<CentreCard> Centres, IReadOnlyList<CountryLink> Countries);

public sealed class NewsPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    /// <summary>Null when there is no such news. An archived item comes back with <c>IsPublished</c> false.</summary>
    public async Task<NewsPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.News
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(n => new NewsDetails(
                n.Slug, n.State == PublicationState.Published, n.Title, n.Lead, n.Body, n.On, n.PublishedAt, n.ChangedAt, n.Sources,
                n.ConfirmedOn,
                n.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                n.Countries.OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                n.Programmes
                    .Where(p => p.State == PublicationState.Published)
                    .OrderBy(p => p.Id)
                    .Select(p => new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet))
                    .ToList(),
                n.PictureId))
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new NewsPage(details, null, [], []);
        }

        var index = await snapshot.GetAsync(cancellationToken);
        return new NewsPage(
            details,
            await ShownPhotographs.FindAsync(db, details.PictureId, cancellationToken),
            [.. details.CentreSlugs.Where(
                index.BySlug.ContainsKey).Select(centre => labels.Card(index, index.Centres[index.BySlug[centre]]))],
            [.. details.CountryCodes.Select(code => CountryLink.Of(index, code))]);
    }
}
