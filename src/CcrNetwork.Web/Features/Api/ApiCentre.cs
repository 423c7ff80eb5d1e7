using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Api;

/// <summary>A centre in a list.</summary>
public record ApiCentre
{
    [JsonPropertyOrder(-1)]
    public required string Slug { get; init; }

    [Description("In the centre's own language.")]
    [JsonPropertyOrder(-1)]
    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    [Description("The name of the walls where it differs from the centre's.")]
    public required string? Site { get; init; }

    public required HeritageType Heritage { get; init; }

    public required int? Century { get; init; }

    public required string City { get; init; }

    public required string? Region { get; init; }

    public required string CountryCode { get; init; }

    public required MembershipKind Membership { get; init; }

    public required bool IsCurrentMember { get; init; }

    [Description("The first known year in the network.")]
    public required int? Since { get; init; }

    public required double? Latitude { get; init; }

    public required double? Longitude { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    public required IReadOnlyList<string> Programmes { get; init; }

    [Description("The page about it, by language.")]
    public required IReadOnlyDictionary<string, string> Pages { get; init; }

    [Description("Its address in this interface.")]
    public required string Api { get; init; }
}

/// <summary>A centre with its texts, contacts and sources.</summary>
[method: SetsRequiredMembers]
public sealed record ApiCentreDetails(ApiCentre Centre) : ApiCentre(Centre)
{
    [JsonIgnore]
    public ApiCentre Centre { get; init; } = Centre;

    public required string? Street { get; init; }

    public required string? PostalCode { get; init; }

    public required bool IsPositionApproximate { get; init; }

    [Description("Whether the site can be reached without a step; null when unknown.")]
    public required bool? HasStepFreeAccess { get; init; }

    public required string? Website { get; init; }

    public required string? Email { get; init; }

    public required string? Phone { get; init; }

    public required LocalizedText? Lead { get; init; }

    public required LocalizedText? Walls { get; init; }

    public required LocalizedText? Now { get; init; }

    public required IReadOnlyList<string> Sources { get; init; } = [];

    [Description("The day somebody responsible last said that the facts are right.")]
    public required DateOnly? ConfirmedOn { get; init; }

    public required DateTime ChangedAt { get; init; }
}
