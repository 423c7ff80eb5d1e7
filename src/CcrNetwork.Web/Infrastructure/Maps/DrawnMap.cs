namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A place to draw.</summary>
public sealed record MapPlace(string Name, string Href, double Latitude, double Longitude, bool IsCurrent);

/// <summary>One mark on the map: a single place, or several that would overlap.</summary>
/// <param name="Count">1 for a single place.</param>
public sealed record MapMark(double X, double Y, string Name, string Href, bool IsCurrent, int Count);

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

    /// <summary>How far around a mark a press still means it: half the way to the next.</summary>
    public double Reach => GapOf(Projection) / 2;

    private static double GapOf(MapProjection projection) => projection == MapProjection.World ? 24 : 26;

    /// <summary>Joins the places that lie closer than <paramref name="gap"/> units, so that every mark stays clickable.</summary>
    public static IReadOnlyList<MapMark> MarksOf(
        MapProjection projection, IReadOnlyList<MapPlace> places, double gap, Func<MapArea, int, string> areaHref)
    {
        var groups = new Dictionary<(int Column, int Row), MarkGroup>();
        foreach (var place in places)
        {
            var position = projection.Place(place.Latitude, place.Longitude);
            var cell = ((int)Math.Floor(position.X / gap), (int)Math.Floor(position.Y / gap));
            var near = Neighbours(cell)
                .Select(neighbour => groups.GetValueOrDefault(neighbour))
                .FirstOrDefault(group => group is not null && group.IsWithin(position, gap))
                ?? groups.GetValueOrDefault(cell);
            if (near is null)
            {
                near = new MarkGroup();
                groups.Add(cell, near);
            }

            near.Add(place, position);
        }

        return [.. groups.Values.Select(group => group.ToMark(areaHref))];
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

    private sealed class MarkGroup
    {
        private readonly List<MapPlace> _places = [];
        private double _x;
        private double _y;

        public bool IsWithin(MapPosition position, double gap) =>
            Math.Abs(_x / _places.Count - position.X) < gap && Math.Abs(_y / _places.Count - position.Y) < gap;

        public void Add(MapPlace place, MapPosition position)
        {
            _places.Add(place);
            _x += position.X;
            _y += position.Y;
        }

        public MapMark ToMark(Func<MapArea, int, string> areaHref)
        {
            var (x, y) = (Math.Round(_x / _places.Count, 1), Math.Round(_y / _places.Count, 1));
            var isCurrent = _places.Any(place => place.IsCurrent);
            if (_places is [var only])
            {
                return new MapMark(x, y, only.Name, only.Href, isCurrent, 1);
            }

            var names = string.Join(", ", _places.Take(4).Select(place => place.Name));
            return new MapMark(x, y, _places.Count > 4 ? $"{names}…" : names, areaHref(MapArea.Around(_places), _places.Count), isCurrent, _places.Count);
        }
    }
}
