using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Tests.Maps;

/// <summary>The map of a network that is too large for a mark of each centre.</summary>
public sealed class MapSquaresTests
{
    private const int Centres = 20_000;
    private const int Unplaced = 7;
    private static readonly MapSquares Crowd = new([.. Enumerable.Range(0, Centres).Select(CentreOf)]);

    [Fact]
    public void A_crowd_is_joined_and_every_placed_centre_counted_once()
    {
        var places = Crowd.PlacesOf(DocumentSet.All(Centres), "en");

        var map = DrawnMap.Of(places, (area, _) => $"/en/centres?area={area}");

        Assert.InRange(places.Count, DrawnMap.Crowd, Centres / 2);
        Assert.Equal(Centres - Unplaced, places.Sum(place => place.Count));
        Assert.Equal(Centres - Unplaced, map.Marks.Sum(mark => mark.Count));
        Assert.Equal(Centres - Unplaced, Crowd.Placed.Count());
        Assert.All(map.Marks, mark => Assert.DoesNotContain(map.Marks, other => other != mark && IsNear(mark, other, map.Reach * 2)));
        Assert.All(map.Marks, mark => Assert.NotEqual("", mark.Href));
    }

    [Fact]
    public void The_area_of_a_joined_place_holds_its_centres()
    {
        var places = Crowd.PlacesOf(DocumentSet.All(Centres), "en");

        for (var number = 0; number < Centres; number += 40)
        {
            if (CentreOf(number) is { Latitude: { } latitude, Longitude: { } longitude })
            {
                Assert.Contains(places, place => place.Area.Holds(latitude, longitude));
            }
        }
    }

    [Fact]
    public void A_few_are_shown_each_for_itself_in_their_order()
    {
        var few = new DocumentSet(Centres);
        foreach (var number in Enumerable.Range(0, DrawnMap.Crowd))
        {
            few.Add(number * 11);
        }

        var places = Crowd.PlacesOf(few, "fr");

        var expected = few.Numbers().Where(number => CentreOf(number).IsPlaced).Select(number => $"/fr/centres/place-{number}");
        Assert.Equal(expected, places.Select(place => place.Href));
        Assert.All(places, place => Assert.Equal(1, place.Count));
    }

    private static IndexedCentre CentreOf(int number) => new()
    {
        Id = number + 1,
        Slug = $"place-{number}",
        Name = $"Place {number}",
        NameEn = null,
        Site = null,
        City = "City",
        Region = null,
        CountryCode = "FR",
        Heritage = HeritageType.Abbey,
        Century = null,
        Membership = MembershipKind.Member,
        Since = null,
        Confidence = null,
        AttestedIn = null,
        Latitude = number < Unplaced ? null : number % 3 == 0 ? 36 + number * 7 % 2400 / 100.0 : -40 + number * 37 % 1000 / 10.0,
        Longitude = number < Unplaced ? null : number % 3 == 0 ? -8 + number * 13 % 3000 / 100.0 : -120 + number * 53 % 2400 / 10.0,
        Disciplines = [],
        Programmes = [],
    };

    private static bool IsNear(MapMark mark, MapMark other, double gap) =>
        Math.Abs(mark.X - other.X) < gap - 0.1 && Math.Abs(mark.Y - other.Y) < gap - 0.1;
}
