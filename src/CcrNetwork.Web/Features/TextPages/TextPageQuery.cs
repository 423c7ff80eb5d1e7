using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.TextPages;

public sealed record TextPageDetails(
    string Slug, bool IsPublished, LocalizedText Title, LocalizedText? Lead, LocalizedText Body, MenuSection? Section);

public sealed class TextPageQuery(NetworkDbContext db)
{
    /// <summary>Null when there is no such page. An archived one comes back with <c>IsPublished</c> false.</summary>
    public Task<TextPageDetails?> RunAsync(string slug, CancellationToken cancellationToken) =>
        db.TextPages
            .WithSlug(slug)
            .Where(page => page.State != PublicationState.Draft)
            .Select(
                page => new TextPageDetails(
                    page.Slug, page.State == PublicationState.Published, page.Title, page.Lead, page.Body, page.Section))
            .FirstOrDefaultAsync(cancellationToken);
}
