namespace CcrNetwork.Domain.Funding;

/// <summary>Sorts the calls for projects by who pays.</summary>
public enum FunderKind
{
    EuropeanUnion,
    Foundation,
    State,
    Other,
}
