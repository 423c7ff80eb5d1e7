using CcrNetwork.Web.Infrastructure.Maps;

namespace CcrNetwork.Web.Tests.Maps;

public sealed class DrawnMapTests
{
    [Fact]
    public void Marks_stay_so_far_apart_that_each_can_be_pressed()
    {
        var places = Enumerable.Range(0, 200)
            .Select(i => new MapPlace($"Place {i}", $"/places/{i}", -40 + i * 37 % 100, -120 + i * 53 % 240, true))
            .ToList();

        var map = DrawnMap.Of(places, (_, _) => "/places");

        Assert.Equal(places.Count, map.Marks.Sum(mark => mark.Count));
        Assert.All(map.Marks, mark => Assert.DoesNotContain(map.Marks, other => other != mark && IsNear(mark, other, map.Reach * 2)));
    }

    private static bool IsNear(MapMark mark, MapMark other, double gap) =>
        Math.Abs(mark.X - other.X) < gap - 0.1 && Math.Abs(mark.Y - other.Y) < gap - 0.1;
}
