namespace CcrNetwork.Benchmarks.Load;

/// <summary>A server and the limit measured one after the other, so that what else the machine does meets both.</summary>
internal sealed record Round(Measurement Server, Measurement Limit)
{
    public double OfThroughput => Server.RequestsPerSecond / Limit.RequestsPerSecond;

    public double TimesProcessorTime => Server.ServerMicroseconds / Limit.ServerMicroseconds;

    /// <summary>What lies in the middle: one round that something disturbed does not count.</summary>
    public static double Median(IEnumerable<Round> rounds, Func<Round, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
