using System.Text.Json;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A map on a page: what the server draws, and what the script needs to make it move.</summary>
/// <param name="Map">Null where <see cref="Atlas"/> is shown instead.</param>
/// <param name="PointsHref">The same places as GeoJSON.</param>
/// <param name="View">Where the reader left the moving map, from the address: <c>latitude,longitude,zoom</c>.</param>
public sealed record MapFigure(
    DrawnMap? Map, string PointsHref, string Caption, string? View = null, string? MoreHref = null, string? MoreText = null)
{
    /// <summary>The same places by name, where they are few enough; the map moves when a reader asks for it.</summary>
    public Atlas? Atlas { get; init; }

    public string LabelsJson(Texts texts) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["zoomIn"] = texts["Centres.MapZoomIn"],
        ["zoomOut"] = texts["Centres.MapZoomOut"],
        ["cluster"] = texts["Centres.MapCluster"],
        ["far"] = texts["Centres.MapFar"],
        ["attribution"] = texts["Centres.MapAttribution"],
        ["showMap"] = texts["Centres.MapShow"],
        ["move"] = texts["Centres.MapMove"],
        ["map"] = texts["Centres.MapLabel"],
    });
}
