using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>
/// The centres by small squares of the drawn maps, sorted once: of a crowd each square becomes one place, so that the map of a
/// hundred thousand centres is drawn from some thousand squares. Squares are those of the drawing of Europe within it, else those
/// of the world.
/// </summary>
public sealed class MapSquares
{
    private const int Nowhere = -1;

    private readonly IReadOnlyList<IndexedCentre> _centres;
    private readonly int[] _squareOf;
    private readonly List<Square> _squares = [];

    /// <param name="centres">In the order of their numbers.</param>
    public MapSquares(IReadOnlyList<IndexedCentre> centres)
    {
        _centres = centres;
        _squareOf = new int[centres.Count];
        Placed = new DocumentSet(centres.Count);
        var known = new Dictionary<(bool InEurope, int Column, int Row), int>();
        for (var number = 0; number < centres.Count; number++)
        {
            _squareOf[number] = Nowhere;
            if (centres[number] is not { Latitude: { } latitude, Longitude: { } longitude })
            {
                continue;
            }

            Placed.Add(number);
            var inEurope = MapProjection.Europe.Holds(latitude, longitude);
            var at = (inEurope ? MapProjection.Europe : MapProjection.World).Place(latitude, longitude);
            var key = (inEurope, (int)Math.Round(at.X / DrawnMap.CrowdGrain), (int)Math.Round(at.Y / DrawnMap.CrowdGrain));
            if (!known.TryGetValue(key, out var square))
            {
                known.Add(key, square = _squares.Count);
                _squares.Add(new Square(latitude, longitude));
            }

            _squareOf[number] = square;
            _squares[square] = _squares[square].With(latitude, longitude);
        }
    }

    /// <summary>The centres that have a position.</summary>
    public DocumentSet Placed { get; }

    /// <summary>The places of some centres: each of its own, or of a crowd one for each square.</summary>
    public IReadOnlyList<MapPlace> PlacesOf(DocumentSet shown, string language) => shown.CountWith(Placed) <= DrawnMap.Crowd
        ? [.. shown.Copy().KeepOnly(Placed).Numbers().Select(number => PlaceOf(_centres[number], language))]
        : Joined(shown, language);

    public static MapPlace PlaceOf(IndexedCentre centre, string language) => new(
        centre.Name, $"/{language}/centres/{centre.Slug}", centre.Latitude!.Value, centre.Longitude!.Value, centre.IsCurrent)
    {
        Town = centre.City,
    };

    private List<MapPlace> Joined(DocumentSet shown, string language)
    {
        var counts = new int[_squares.Count];
        var first = new int[_squares.Count];
        var isCurrent = new bool[_squares.Count];
        foreach (var number in shown.Numbers())
        {
            if (_squareOf[number] is var square and not Nowhere)
            {
                if (counts[square]++ == 0)
                {
                    first[square] = number;
                }

                isCurrent[square] |= _centres[number].IsCurrent;
            }
        }

        var places = new List<MapPlace>();
        for (var square = 0; square < counts.Length; square++)
        {
            if (counts[square] == 1)
            {
                places.Add(PlaceOf(_centres[first[square]], language));
            }
            else if (counts[square] > 1)
            {
                var (latitude, longitude) = _squares[square].Middle;
                places.Add(new MapPlace(_centres[first[square]].Name, Href: "", latitude, longitude, isCurrent[square])
                {
                    Count = counts[square],
                    Area = _squares[square].Area,
                });
            }
        }

        return places;
    }

    /// <summary>All centres of one square, shown or not.</summary>
    private readonly record struct Square(double South, double West, double North, double East)
    {
        public Square(double latitude, double longitude)
            : this(latitude, longitude, latitude, longitude)
        {
        }

        public (double Latitude, double Longitude) Middle => ((South + North) / 2, (West + East) / 2);

        public MapArea Area => new(South, West, North, East);

        public Square With(double latitude, double longitude) => new(
            Math.Min(South, latitude), Math.Min(West, longitude), Math.Max(North, latitude), Math.Max(East, longitude));
    }
}
