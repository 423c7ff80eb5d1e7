using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.TextPages;

public sealed record TextPageDetails(
    string Slug, bool IsPublished, LocalizedText Title, LocalizedText? Lead, LocalizedText Body,
    IReadOnlyList<string> ConfirmedLanguages, MenuSection? Section, int? PictureId)
{
    public ShownPhotograph? Picture { get; init; }

    /// <summary>In which it is read, where that is none of the site's languages.</summary>
    public string ReadIn { get; init; } = "";

    /// <summary>The languages besides the site's in which title and text exist and a person has confirmed them, in their order.</summary>
    public IReadOnlyList<string> FurtherLanguages =>
    [
        .. Body.Languages
            .Where(code => SiteLanguages.Find(code) is null && Title.Exactly(code) is not null && ConfirmedLanguages.Contains(code))
            .Order(StringComparer.Ordinal),
    ];
}

public sealed class TextPageQuery(NetworkDbContext db)
{
    /// <summary>Null when there is no such page. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<TextPageDetails?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.TextPages
            .WithSlug(slug)
            .Where(page => page.State != PublicationState.Draft)
            .Select(
                page => new TextPageDetails(
                    page.Slug, page.State == PublicationState.Published, page.Title, page.Lead, page.Body,
                    page.ConfirmedLanguages, page.Section, page.PictureId))
            .FirstOrDefaultAsync(cancellationToken);
        return details is { IsPublished: true }
            ? details with { Picture = await ShownPhotographs.FindAsync(db, details.PictureId, cancellationToken) }
            : details;
    }
}
