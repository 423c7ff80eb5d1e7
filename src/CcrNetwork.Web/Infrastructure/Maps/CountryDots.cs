namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>Places of one country that are named elsewhere: their dots are one link, with the country's name where there is room.</summary>
public sealed record CountryDots(
    IReadOnlyList<MapPosition> Dots, string Name, string Href, double LabelX, double LabelY, LabelPlace? Label);
