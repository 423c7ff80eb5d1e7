using System.Globalization;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>The way to a place on a map that asks its reader for nothing; followed only by who presses the link.</summary>
public static class Directions
{
    public static string To(double latitude, double longitude) =>
        string.Create(CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/directions?to={latitude:0.#####},{longitude:0.#####}");
}
