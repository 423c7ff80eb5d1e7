namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A town on a plate.</summary>
public sealed record TownMark(double X, double Y, string Name, LabelPlace Label);

/// <summary>A plate, or a part of it, with its places, towns and names, in units of its own view box.</summary>
/// <param name="Scale">From units of the plate to units of the view.</param>
/// <param name="Left">Left edge of the view on the plate; <paramref name="Top"/> is its upper edge.</param>
public sealed record PlateMap(
    MapPlate Plate, double Width, double Height, double Scale, double Left, double Top, IReadOnlyList<PlateMark> Marks,
    IReadOnlyList<TownMark> Towns)
{
    private const double MarkSize = 11.5;
    private const double TownsToMarks = 0.83;
    private const double RegionWidth = 400;
    private const double RegionHeight = 320;
    private const double RegionKilometres = 240;
    private const double WindowHeight = 250;
    private const double WindowKilometres = 400;

    /// <summary>How many kilometres the bar of the scale stands for; none on a map of a whole country.</summary>
    public int? BarKilometres { get; init; }

    /// <summary>Length of the bar.</summary>
    public double BarWidth { get; init; }

    /// <summary>Size of the names of places, in units of the view.</summary>
    public double Letter { get; init; } = MarkSize;

    /// <summary>Whether it is so much higher than wide that it is drawn narrow.</summary>
    public bool IsTall => Height > Width * 1.15;

    public double TownLetter => Math.Round(Letter * TownsToMarks, 1);

    /// <summary>The whole plate with places by name. Null without a place on it.</summary>
    public static PlateMap? OfCountry(
        string countryCode, IReadOnlyList<MapPlace> places, string language, double letter = MarkSize)
    {
        if (MapPlates.Of(countryCode) is not { } plate)
        {
            return null;
        }

        var shown = places.Where(place => plate.Holds(place.Latitude, place.Longitude)).ToList();
        return shown.Count == 0 ? null : new View(plate, plate.Width, plate.Height, 1, 0, 0) { Letter = letter }.Draw(shown, language);
    }

    /// <summary>The region around a place, about 240 km wide. Null where the plate of its country does not reach.</summary>
    public static PlateMap? OfRegion(string countryCode, MapPlace place, IReadOnlyList<MapPlace> others, string language)
    {
        if (MapPlates.Of(countryCode) is not { } plate || !plate.Holds(place.Latitude, place.Longitude))
        {
            return null;
        }

        var (x, y) = plate.Place(place.Latitude, place.Longitude);
        var kilometre = plate.UnitsOfAKilometre(place.Latitude);
        var scale = Math.Max(
            RegionWidth / (RegionKilometres * kilometre), Math.Max(RegionWidth / plate.Width, RegionHeight / plate.Height));
        var (shownWidth, shownHeight) = (RegionWidth / scale, RegionHeight / scale);
        var left = Math.Clamp(x - shownWidth / 2, 0, plate.Width - shownWidth);
        var top = Math.Clamp(y - shownHeight / 2, 0, plate.Height - shownHeight);
        var map = new View(plate, RegionWidth, RegionHeight, scale, left, top).Draw([place, .. others], language);
        return map with { BarKilometres = 50, BarWidth = Math.Round(50 * kilometre * scale, 1) };
    }

    /// <summary>The part of a plate where some places lie, some hundred kilometres wide. Null where one lies on no plate.</summary>
    public static PlateMap? OfWindow(string countryCode, IReadOnlyList<MapPlace> places, string language, double letter)
    {
        if (MapPlates.Of(countryCode) is not { } plate || !places.All(place => plate.Holds(place.Latitude, place.Longitude)))
        {
            return null;
        }

        var at = places.Select(place => plate.Place(place.Latitude, place.Longitude)).ToList();
        var (west, east, north, south) = (at.Min(p => p.X), at.Max(p => p.X), at.Min(p => p.Y), at.Max(p => p.Y));
        var kilometre = plate.UnitsOfAKilometre(places[0].Latitude);
        var wanted = Math.Max(WindowKilometres * kilometre, 1.8 * Math.Max(east - west, (south - north) * RegionWidth / WindowHeight));
        var scale = Math.Max(RegionWidth / wanted, Math.Max(RegionWidth / plate.Width, WindowHeight / plate.Height));
        var (shownWidth, shownHeight) = (RegionWidth / scale, WindowHeight / scale);
        return new View(
            plate, RegionWidth, WindowHeight, scale,
            Math.Clamp((west + east - shownWidth) / 2, 0, plate.Width - shownWidth),
            Math.Clamp((north + south - shownHeight) / 2, 0, plate.Height - shownHeight))
        { Letter = letter }.Draw(places, language);
    }

    /// <summary>The part of a plate that is looked at.</summary>
    private sealed record View(MapPlate Plate, double Width, double Height, double Scale, double Left, double Top)
    {
        private const double DotRadius = 6;
        private const double TownRadius = 2;

        /// <summary>Towns of the next zoom already show where they find room.</summary>
        private const double TownsSooner = 1.5;

        public double Letter { get; init; } = MarkSize;

        public PlateMap Draw(IReadOnlyList<MapPlace> places, string language)
        {
            var labels = new MapLabels(Width, Height);
            var dots = places
                .Select(place => (Place: place, At: At(Plate.Place(place.Latitude, place.Longitude))))
                .Where(dot => IsInside(dot.At))
                .ToList();
            dots.ForEach(dot => labels.Keep(dot.At.X, dot.At.Y, DotRadius));
            var marks = PlateMarks.Of(dots, labels, Letter, DotRadius, DotRadius + 3);
            return new PlateMap(Plate, Width, Height, Scale, Left, Top, marks, TownsBeside(marks, labels, language)) { Letter = Letter };
        }

        /// <summary>A town by whose name a place is written stands there already.</summary>
        private List<TownMark> TownsBeside(IReadOnlyList<PlateMark> marks, MapLabels labels, string language)
        {
            var towns = new List<TownMark>();
            foreach (var town in Plate.Towns.Where(town => town.Zoom <= Scale * TownsSooner))
            {
                var at = At(new MapPosition(town.X, town.Y));
                var name = town.NameIn(language);
                if (marks.Any(mark => mark.Label is not null && mark.Name == name))
                {
                    continue;
                }

                var wanted = new LabelWanted(at.X, at.Y, name, Letter * TownsToMarks, TownRadius + 3);
                if (IsInside(at) && labels.Place(wanted, mayHaveLine: false) is { } label)
                {
                    labels.Keep(at.X, at.Y, TownRadius);
                    towns.Add(new TownMark(Math.Round(at.X, 1), Math.Round(at.Y, 1), name, label));
                }
            }

            return towns;
        }

        private MapPosition At(MapPosition onPlate) => new((onPlate.X - Left) * Scale, (onPlate.Y - Top) * Scale);

        private bool IsInside(MapPosition position) => position.X > 0 && position.Y > 0 && position.X < Width && position.Y < Height;
    }
}
