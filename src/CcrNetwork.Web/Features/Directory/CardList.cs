namespace CcrNetwork.Web.Features.Directory;

/// <summary>Cards of centres with the level of their headings on the page that shows them.</summary>
/// <param name="ShowsCountry">False where the whole page is about one country.</param>
/// <param name="Notes">What that page adds to a card, by the slug of its centre.</param>
public sealed record CardList(
    IReadOnlyList<CentreCard> Cards, int HeadingLevel = 3, IReadOnlyDictionary<string, CardNote>? Notes = null, bool ShowsCountry = true)
{
    public CardNote? NoteOf(CentreCard card) => Notes?.GetValueOrDefault(card.Slug);
}
