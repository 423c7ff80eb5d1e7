namespace CcrNetwork.Web.Infrastructure.Fetching;

/// <param name="Time">For the whole, redirects included.</param>
/// <param name="Bytes">Of the body, after decompression.</param>
/// <param name="HeaderKilobytes">Of the headers of one answer.</param>
public sealed record FetchLimits(TimeSpan Time, int Bytes, int Redirects, int HeaderKilobytes)
{
    public static readonly FetchLimits Usual = new(TimeSpan.FromSeconds(20), Bytes: 2 * 1024 * 1024, Redirects: 5, HeaderKilobytes: 32);
}
