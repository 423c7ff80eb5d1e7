namespace CcrNetwork.Web.Features.Directory;

/// <summary>A value of a facet that a centre has, as read from the database.</summary>
public sealed class FacetValue
{
    public required int CentreId { get; init; }

    /// <summary>As it stands in addresses.</summary>
    public required string Value { get; init; }
}
