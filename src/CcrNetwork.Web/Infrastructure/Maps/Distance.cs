namespace CcrNetwork.Web.Infrastructure.Maps;

public static class Distance
{
    private const double EarthRadius = 6371;

    /// <summary>Great-circle distance in kilometres between two places in degrees.</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var dLatitude = double.DegreesToRadians(latitude2 - latitude1);
        var dLongitude = double.DegreesToRadians(longitude2 - longitude1);
        var a = Math.Pow(Math.Sin(dLatitude / 2), 2)
            + Math
                .Cos(double.DegreesToRadians(latitude1)) * Math
                .Cos(double.DegreesToRadians(latitude2)) * Math
                .Pow(Math.Sin(dLongitude / 2), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
