namespace CcrNetwork.Web.Features.Centres;

/// <summary>Cards of centres with the level of their headings on the page that shows them.</summary>
public sealed record CardList(IReadOnlyList<CentreCard> Cards, int HeadingLevel = 3);
