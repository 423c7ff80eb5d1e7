namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>That an item, as it is saved, names a discipline.</summary>
public sealed record NamedDiscipline
{
    public required string Slug { get; init; }

    public required int ItemId { get; init; }

    public required string Heading { get; init; }

    public required string FoldedHeading { get; init; }
}
