namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>
/// Writes places on a map: each by its name, or by that of its town where its own finds no room. Places at one point share its dot,
/// each with a name of its own.
/// </summary>
internal static class PlateMarks
{
    /// <summary>How far beside its point a dot stands that cannot be told from another, to its radius.</summary>
    private const double Aside = 2.4;

    /// <summary>How many rings of such dots there may be around a point.</summary>
    private const int MostRings = 8;

    private static readonly (double X, double Y)[] Sides =
        [(1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)];

    /// <param name="letter">Size of the names, in units of the map, as are the radius and the distance of a name from its point.</param>
    public static IReadOnlyList<PlateMark> Of(
        IReadOnlyList<(MapPlace Place, MapPosition At)> places, MapLabels labels, double letter, double radius, double distance)
    {
        var marks = new List<PlateMark>();
        foreach (var (place, at) in places)
        {
            var isShared = marks.Exists(other => Math.Abs(other.X - at.X) < radius && Math.Abs(other.Y - at.Y) < radius);
            var (name, label) = Named(place, at, labels, letter, distance);
            var (x, y) = isShared && label is null ? BesideOf(at, labels, radius) : (at.X, at.Y);
            marks.Add(new PlateMark(Math.Round(x, 1), Math.Round(y, 1), place, name, label) { HasDot = !isShared || label is null });
        }

        return marks;
    }

    /// <summary>What stands before the dash: “Neimënster – Centre culturel de rencontre Abbaye de Neumünster” is Neimënster.</summary>
    public static string ShortNameOf(string name) =>
        name.IndexOf(" – ", StringComparison.Ordinal) is var dash and > 0 ? name[..dash] : name;

    private static (string Name, LabelPlace? Label) Named(
        MapPlace place, MapPosition at, MapLabels labels, double letter, double distance)
    {
        var name = ShortNameOf(place.Name);
        foreach (var shorter in new[] { name, place.Town }.OfType<string>())
        {
            if (labels.Place(new LabelWanted(at.X, at.Y, shorter, letter, distance), mayHaveLine: true) is { } label)
            {
                return (shorter, label);
            }
        }

        return (name, null);
    }

    private static (double X, double Y) BesideOf(MapPosition at, MapLabels labels, double radius)
    {
        for (var ring = 1; ring <= MostRings; ring++)
        {
            foreach (var (dx, dy) in Sides)
            {
                var (x, y) = (at.X + dx * ring * Aside * radius, at.Y + dy * ring * Aside * radius);
                if (labels.TryKeep(x, y, radius))
                {
                    return (x, y);
                }
            }
        }

        return (at.X, at.Y);
    }
}
