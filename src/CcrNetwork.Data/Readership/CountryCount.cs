namespace CcrNetwork.Data.Readership;

/// <summary>
/// How many pages were opened on a day by browsers whose interface is set to a country, such as <c>BE</c> for <c>fr-BE</c>.
/// Kept apart from the pages, so that nothing tells who reads what.
/// </summary>
/// <param name="country">Two capital letters; empty where the browser names no country.</param>
public class CountryCount(DateOnly day, string country, long count)
{
    public DateOnly Day { get; private set; } = day;

    public string Country { get; private set; } = country;

    public long Count { get; private set; } = count;
}
