using System.Globalization;
using CcrNetwork.Web.Features.Directory;

namespace CcrNetwork.Web.Features.Errors;

/// <summary>Tells a reader what went wrong, and where to go from there.</summary>
/// <param name="Reference">Stands in the log beside the fault; shown for 500 only.</param>
public sealed record ErrorPage(int Code, string Reference)
{
    public string? EndedPreviewOf { get; init; }

    /// <summary>What the reader may have meant.</summary>
    public IReadOnlyList<IndexedCentre> NearCentres { get; init; } = [];

    /// <summary>Nothing is broken: the portal is only read for the moment.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The last part of the keys of its texts.</summary>
    public string Word => EndedPreviewOf is not null ? "PreviewEnded"
        : IsReadOnly ? "ReadOnly"
        : Code.ToString(CultureInfo.InvariantCulture);
}
