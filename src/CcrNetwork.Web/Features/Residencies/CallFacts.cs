using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>What a call says of itself; what it does not say belongs to no other year either.</summary>
public sealed record CallFacts
{
    public required LocalizedText? Audience { get; init; }

    public required LocalizedText? Summary { get; init; }

    public required IReadOnlyList<LocalizedText> Eligibility { get; init; }

    public required IReadOnlyList<CallProvision> Provisions { get; init; }

    /// <summary>How long a stay lasts, in months.</summary>
    public required Duration Duration { get; init; }

    public required LocalizedText? Stay { get; init; }

    public required int? CentresMin { get; init; }

    public required int? CentresMax { get; init; }

    public required bool? GroupApplications { get; init; }

    public required IReadOnlyList<CallDocument> Documents { get; init; }

    public required LocalizedText? DocumentsNote { get; init; }

    public required IReadOnlyList<NamedStep> Steps { get; init; }

    public required LocalizedText? Sending { get; init; }

    public required string? ApplyEmail { get; init; }

    public required LocalizedText? MachineWriting { get; init; }

    /// <summary>What it grants, where the amount is known.</summary>
    public CallProvision? Grant => Provisions.FirstOrDefault(provision => provision is { Kind: ProvisionKind.Grant, Amount: not null });

    public IEnumerable<string> FactSources =>
        Provisions.Select(provision => provision.SourceUrl).Concat(Documents.Select(document => document.SourceUrl)).OfType<string>();
}

/// <summary>A call with what it says of itself and where it takes place.</summary>
public sealed record ToldCall(CallRow Call, DateTime? ResultsAt, CallFacts Facts, IReadOnlyList<ParticipantRow> Participants);
