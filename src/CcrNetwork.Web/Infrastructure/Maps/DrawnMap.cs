using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A place to draw, or of a crowd all that lie in one small square, under the name of the first.</summary>
public sealed record MapPlace(string Name, string Href, double Latitude, double Longitude, bool IsCurrent)
{
    /// <summary>By whose name it is called where its own is too long.</summary>
    public string? Town { get; init; }

    /// <summary>How many it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Where those lie.</summary>
    public MapArea Area { get; init; } = new(Latitude, Longitude, Latitude, Longitude);
}

/// <summary>One mark on the map: a single place, or several that would overlap.</summary>
/// <param name="Count">How many places it stands for.</param>
/// <param name="Dots">Where they lie.</param>
public sealed record MapMark(double X, double Y, string Name, string Href, bool IsCurrent, int Count, IReadOnlyList<MapPosition> Dots);

/// <summary>A map as the server draws it: the drawing of Europe when all lies inside, else the world with Europe inset.</summary>
public sealed record DrawnMap(MapProjection Projection, IReadOnlyList<MapMark> Marks, DrawnMap? Inset)
{
    public static DrawnMap Of(IReadOnlyList<MapPlace> places, Func<MapArea, int, string> areaHref)
    {
        var european = places.Where(place => MapProjection.Europe.Holds(place.Latitude, place.Longitude)).ToList();
        if (european.Count == places.Count && places.Count > 0)
        {
            return new DrawnMap(MapProjection.Europe, MarksOf(MapProjection.Europe, places, GapOf(MapProjection.Europe), areaHref), null);
        }

        var inset = european.Count > 1
            ? new DrawnMap(MapProjection.Europe, MarksOf(MapProjection.Europe, european, GapOf(MapProjection.Europe), areaHref), null)
            : null;
        return new DrawnMap(MapProjection.World, MarksOf(MapProjection.World, places, GapOf(MapProjection.World), areaHref), inset);
    }

    /// <summary>With more places than these, those of one small square are joined before the marks are.</summary>
    public const int Crowd = 500;

    /// <summary>The key of the text that counts the places of a mark.</summary>
    public string CountText { get; init; } = "Centres.Count";

    /// <summary>How far around a mark a press still means it: half the way to the next.</summary>
    public double Reach => GapOf(Projection) / 2;

    /// <summary>Whether every place is drawn, and several close ones share one link without a count.</summary>
    public bool IsOverview { get; init; }

    /// <summary>In units of the drawing: of a crowd, places that would cover one another are drawn once.</summary>
    private static double GrainOf(int places) => places > Crowd ? CrowdGrain : 0.1;

    /// <summary>The side of such a square, in units of the drawing.</summary>
    public const double CrowdGrain = 8;

    private static double GapOf(MapProjection projection) => projection == MapProjection.World ? 40 : 26;

    /// <summary>Joins the places that lie closer than <paramref name="gap"/> units, so that every mark stays clickable.</summary>
    public static IReadOnlyList<MapMark> MarksOf(
        MapProjection projection, IReadOnlyList<MapPlace> places, double gap, Func<MapArea, int, string> areaHref)
    {
        var groups = new Dictionary<(int Column, int Row), MarkGroup>();
        var grain = GrainOf(places.Sum(place => place.Count));
        foreach (var place in places)
        {
            var position = projection.Place(place.Latitude, place.Longitude);
            var cell = ((int)Math.Floor(position.X / gap), (int)Math.Floor(position.Y / gap));

            // The squares of a crowd lie everywhere: each goes to its own cell, and neighbours become one below.
            var near = (grain < CrowdGrain
                ? Neighbours(cell)
                    .Select(neighbour => groups.GetValueOrDefault(neighbour))
                    .FirstOrDefault(group => group is not null && group.IsWithin(position, gap))
                : null)
                ?? groups.GetValueOrDefault(cell);
            if (near is null)
            {
                near = new MarkGroup(grain);
                groups.Add(cell, near);
            }

            near.Add(place, position);
        }

        return [.. Apart([.. groups.Values], gap).Select(group => group.ToMark(areaHref))];
    }

    /// <summary>Groups move as they grow: those that have come too close become one.</summary>
    private static List<MarkGroup> Apart(List<MarkGroup> groups, double gap)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            for (var other = groups.Count - 1; other > first; other--)
            {
                if (groups[other].IsWithin(groups[first].Middle, gap))
                {
                    groups[first].Add(groups[other]);
                    groups.RemoveAt(other);
                    other = groups.Count;
                }
            }
        }

        return groups;
    }

    private static IEnumerable<(int Column, int Row)> Neighbours((int Column, int Row) cell)
    {
        for (var column = -1; column <= 1; column++)
        {
            for (var row = -1; row <= 1; row++)
            {
                yield return (cell.Column + column, cell.Row + row);
            }
        }
    }

    private sealed class MarkGroup(double grain)
    {
        private readonly List<MapPlace> _places = [];
        private readonly HashSet<MapPosition> _dots = [];
        private int _count;
        private double _x;
        private double _y;

        public MapPosition Middle => new(_x / _count, _y / _count);

        public bool IsWithin(MapPosition position, double gap) =>
            Math.Abs(Middle.X - position.X) < gap && Math.Abs(Middle.Y - position.Y) < gap;

        public void Add(MapPlace place, MapPosition position)
        {
            _places.Add(place);
            _dots.Add(new MapPosition(ToGrain(position.X), ToGrain(position.Y)));
            _count += place.Count;
            _x += position.X * place.Count;
            _y += position.Y * place.Count;
        }

        public void Add(MarkGroup other)
        {
            _places.AddRange(other._places);
            _dots.UnionWith(other._dots);
            _count += other._count;
            _x += other._x;
            _y += other._y;
        }

        public MapMark ToMark(Func<MapArea, int, string> areaHref)
        {
            var (x, y) = (Math.Round(Middle.X, 1), Math.Round(Middle.Y, 1));
            var isCurrent = _places.Any(place => place.IsCurrent);
            if (_places is [{ Count: 1 } only])
            {
                return new MapMark(x, y, only.Name, only.Href, isCurrent, 1, [.. _dots]);
            }

            var names = Formats.Row(_places.Take(4).Select(place => place.Name));
            return new MapMark(
                x, y, _count > 4 ? $"{names}…" : names, areaHref(MapArea.Around(_places), _count), isCurrent, _count, [.. _dots]);
        }

        private double ToGrain(double units) => Math.Round(Math.Round(units / grain) * grain, 1);
    }
}
