using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Partners;

/// <summary>A partner of the network.</summary>
public sealed record ApiPartner(
    string Slug, LocalizedText Name, PartnerKind Kind, PartnerStatus Status, string? CountryCode, string? Website, LocalizedText? Role,
    int? Since, IReadOnlyList<string> Sources) : ApiItem(Slug);
