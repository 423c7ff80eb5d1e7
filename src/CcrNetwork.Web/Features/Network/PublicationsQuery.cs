using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Network;

public sealed record PublicationItem(
    string Slug, string Title, string TitleLanguage, PublishedWorkKind Kind, int? Year, string? Publisher, IReadOnlyList<string> Sources);

public sealed record PublicationsPage(IReadOnlyList<PublicationItem> Works)
{
    public IReadOnlyList<string> Sources => [.. Works.SelectMany(work => work.Sources).Distinct()];
}

public sealed class PublicationsQuery(NetworkDbContext db)
{
    public async Task<PublicationsPage> RunAsync(CancellationToken cancellationToken) => new(
        await db.PublishedWorks
            .Published()
            .OrderByDescending(w => w.Year).ThenBy(w => w.Id)
            .Select(w => new PublicationItem(w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Year, w.Publisher, w.Sources))
            .ToListAsync(cancellationToken));
}
