using System.Globalization;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>An instant as <c>datetime</c> attributes hold it: in UTC, to the second: HTML knows nothing finer than milliseconds.</summary>
public static class MachineTime
{
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
