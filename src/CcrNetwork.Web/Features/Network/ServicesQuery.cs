using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Network;

public sealed record ServiceItem(
    string Slug, ServiceLevel Level, LocalizedText Title, LocalizedText? Text, IReadOnlyList<string> Audiences,
    IReadOnlyList<LocalizedText> Deliverables, IReadOnlyList<string> Sources);

public sealed record ServicesPage(IReadOnlyList<ServiceItem> Services)
{
    public IReadOnlyList<string> Sources => [.. Services.SelectMany(service => service.Sources).Distinct()];
}

public sealed class ServicesQuery(NetworkDbContext db)
{
    public async Task<ServicesPage> RunAsync(CancellationToken cancellationToken) => new(
        await db.Services
            .Published()
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => new ServiceItem(s.Slug, s.Level, s.Title, s.Text, s.Audiences, s.Deliverables, s.Sources))
            .ToListAsync(cancellationToken));
}
