using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>Names what those who are selected get.</summary>
public enum ProvisionKind
{
    Grant,
    Travel,
    Housing,
    Meals,
    Workspace,
    Materials,

    /// <summary>What a handicap costs: a companion, an interpreter, a vehicle.</summary>
    AccessCosts,
    Family,
    Visa,

    /// <summary>What is added for a way of travelling that spares the climate.</summary>
    GreenTravel,
}

/// <summary>One thing that a call gives; an unknown amount stays null. The currency is an ISO 4217 code.</summary>
/// <param name="Per"><c>month</c>, <c>week</c> or <c>stay</c>; null for an amount as such.</param>
public sealed record CallProvision(ProvisionKind Kind, int? Amount, string? Currency, string? Per, LocalizedText? Text, string? SourceUrl)
{
    /// <exception cref="ArgumentException">One of its values breaks its rule.</exception>
    internal CallProvision Kept()
    {
        Money.Amounts.Kept(Amount);
        Rule.Kept<Rules.Currency>(Currency);
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}
