namespace CcrNetwork.Web.Features.Centres;

/// <summary>A card with the level of its heading on the page that shows it.</summary>
public sealed record CentreCardItem(CentreCard Card, int HeadingLevel = 3);

/// <summary>Cards of centres with the level of their headings.</summary>
public sealed record CardList(IReadOnlyList<CentreCard> Cards, int HeadingLevel = 3);
