using CcrNetwork.Domain.Media;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>The nine points of a picture of which one is soon chosen; any other is said in thousandths.</summary>
public static class FocusChoices
{
    /// <summary>What the choice is posted under; empty for a point of one's own.</summary>
    public const string Name = "focus";

    /// <summary>What the two numbers were when the form was shown.</summary>
    public const string Before = "focusBefore";

    private static readonly int[] Steps = [150, FocalPoint.Full / 2, 850];

    /// <summary>Row by row, from the upper left.</summary>
    public static IReadOnlyList<FocalPoint> All { get; } = [.. Steps.SelectMany(y => Steps.Select(x => new FocalPoint(x, y)))];

    public static string ValueOf(FocalPoint point) => FormattableString.Invariant($"{point.X} {point.Y}");

    public static FocalPoint? Find(string value) => All.FirstOrDefault(point => ValueOf(point) == value);

    /// <summary>The last part of the key of its name: <c>Place.UpperLeft</c>.</summary>
    public static string NameOf(FocalPoint point) =>
        (point.Y < FocalPoint.Middle.Y ? "Upper" : point.Y > FocalPoint.Middle.Y ? "Lower" : "Middle")
        + (point.X < FocalPoint.Middle.X ? "Left" : point.X > FocalPoint.Middle.X ? "Right" : "Centre");
}
