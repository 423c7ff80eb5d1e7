namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A place on a plate: a link, and its name where there is room for it.</summary>
/// <param name="Name">As written on the map: its own, shortened, or that of its town.</param>
public sealed record PlateMark(double X, double Y, MapPlace Place, string Name, LabelPlace? Label)
{
    /// <summary>False where another place lies at the same point and has drawn it.</summary>
    public bool HasDot { get; init; } = true;

    /// <summary>What the link is called. It holds what is written on the map, so that who speaks to a machine can say it.</summary>
    public string Title => Place.Name.Contains(Name, StringComparison.Ordinal) ? Place.Name : $"{Place.Name}, {Name}";
}
