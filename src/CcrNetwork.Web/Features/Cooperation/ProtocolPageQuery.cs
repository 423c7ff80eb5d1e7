using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Cooperation;

public sealed record ProtocolPage(
    ProtocolDetails Details, IReadOnlyList<CountryLink> Countries, IReadOnlyList<CentreCard> Centres, IReadOnlyList<PartnerRow> Partners);

/// <summary>What one row of protocols holds for its page.</summary>
public sealed record ProtocolDetails(
    string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn,
    IReadOnlyList<LocalizedText> Signatories, LocalizedText? Summary, IReadOnlyList<ProjectDocument> Documents,
    IReadOnlyList<string> Sources, DateOnly? ConfirmedOn,
    bool IsPublished, IReadOnlyList<string> CountryCodes, IReadOnlyList<string> CentreSlugs);

public sealed class ProtocolPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    /// <summary>Null when there is no such protocol. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<ProtocolPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.Protocols
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(p => new ProtocolDetails(
                p.Slug, p.Name, p.Kind, p.Status, p.SignedOn, p.EndedOn, p.Signatories, p.Summary, p.Documents, p.Sources, p.ConfirmedOn,
                p.State == PublicationState.Published,
                p.Countries.OrderBy(c => c.Id).Select(c => c.Code).ToList(),
                p.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList()))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new ProtocolPage(details, [], [], []);
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var partners = await db.Partners
            .Published()
            .Where(partner => partner.Protocols.Any(protocol => protocol.Slug == slug))
            .Select(PartnerRow.Projection)
            .ToListAsync(cancellationToken);
        return new ProtocolPage(
            details,
            [.. details.CountryCodes.Select(code => CountryLink.Of(index, code))],
            [.. details.CentreSlugs.Where(
                index.BySlug.ContainsKey).Select(centre => labels.Card(index, index.Centres[index.BySlug[centre]]))],
            PartnerRow.Ordered(partners));
    }
}
