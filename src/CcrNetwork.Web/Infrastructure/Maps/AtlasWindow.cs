namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A plate of the atlas, or a part of one, with the places that it names.</summary>
/// <param name="Name">Of the country it shows.</param>
public sealed record AtlasWindow(string Name, PlateMap Map, int Count);
