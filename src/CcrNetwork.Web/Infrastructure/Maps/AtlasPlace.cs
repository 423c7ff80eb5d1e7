namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A place of the atlas and the country it lies in.</summary>
public sealed record AtlasPlace(string CountryCode, MapPlace Place);
