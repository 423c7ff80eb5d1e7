namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Time zones of one part of the world.</summary>
public sealed record ZoneRegion(string Name, IReadOnlyList<ZoneName> Zones);
