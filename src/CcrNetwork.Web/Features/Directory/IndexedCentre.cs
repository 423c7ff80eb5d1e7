using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>What the directory knows of a published centre, as read in one projection.</summary>
public sealed record IndexedCentre
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    public required string? Site { get; init; }

    public required string City { get; init; }

    public required string? Region { get; init; }

    /// <summary>ISO 3166-1 alpha-2, in capitals.</summary>
    public required string CountryCode { get; init; }

    public required HeritageType Heritage { get; init; }

    public required int? Century { get; init; }

    public required MembershipKind Membership { get; init; }

    /// <summary>The first known year in the network, for the sort by recency.</summary>
    public required int? Since { get; init; }

    public required Confidence? Confidence { get; init; }

    /// <summary>The year of the newest proof of membership, where only an old one is known.</summary>
    public required int? AttestedIn { get; init; }

    public required double? Latitude { get; init; }

    public required double? Longitude { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>Null while the centre has no published photograph: its emblem stands there.</summary>
    public CardPicture? Picture { get; init; }

    public bool IsCurrent => Domain.Centres.Membership.IsCurrentKind(Membership);

    public bool IsPlaced => Latitude is not null && Longitude is not null;
}
