using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Partners;

public sealed record PartnerPage(PartnerDetails Details, CountryLink? Country, IReadOnlyList<ProtocolRow> Protocols);

/// <summary>What one row of partners holds for its page.</summary>
public sealed record PartnerDetails(
    string Slug, LocalizedText Name, PartnerKind Kind, PartnerStatus Status, string? CountryCode, string? Website, LocalizedText? Role,
    int? Since, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, bool IsPublished);

public sealed class PartnerPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot)
{
    /// <summary>Null when there is no such partner. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<PartnerPage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.Partners
            .WithSlug(slug)
            .PublishedOrGone()
            .Select(p => new PartnerDetails(
                p.Slug, p.Name, p.Kind, p.Status, p.CountryCode, p.Website, p.Role, p.Since, p.Sources, p.ConfirmedOn,
                p.State == PublicationState.Published))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : new PartnerPage(details, null, []);
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var protocols = await db.Protocols
            .Published()
            .Where(protocol => protocol.Partners.Any(partner => partner.Slug == slug))
            .Select(ProtocolRow.Projection)
            .ToListAsync(cancellationToken);
        return new PartnerPage(
            details, details.CountryCode is { } code ? CountryLink.Of(index, code) : null, ProtocolRow.Ordered(protocols));
    }
}
