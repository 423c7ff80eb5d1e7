namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A country whose places Europe shows as dots.</summary>
public sealed record DottedCountry(string Name, string Href, IReadOnlyList<MapPlace> Places);
