namespace CcrNetwork.Domain.Funding;

/// <summary>Decides when a call for projects may be answered: from its opening to the last of its deadlines.</summary>
/// <param name="OpensAt">UTC; null when it is open as soon as it is known.</param>
public sealed record FundingSchedule(DateTime? OpensAt, IReadOnlyList<CutOff> CutOffs)
{
    public CutOff? Last => CutOffs.MaxBy(cutOff => cutOff.At);

    /// <summary>The deadline that comes next; null when none is left or none is known.</summary>
    public CutOff? NextAt(DateTime now) => CutOffs.Where(cutOff => cutOff.At > now).MinBy(cutOff => cutOff.At);

    public FundingState StateAt(DateTime now)
    {
        var next = NextAt(now);
        if (CutOffs.Count > 0 && next is null)
        {
            return FundingState.Closed;
        }

        if (OpensAt > now)
        {
            return FundingState.Announced;
        }

        return next is not null && next.At - now <= TimeSpan.FromDays(FundingCall.ClosingSoonDays)
            ? FundingState.ClosingSoon
            : FundingState.Open;
    }

    /// <summary>Whether its last deadline is so long past that it leaves the public pages; never when none is known.</summary>
    public bool IsPastAt(DateTime now) => Last is { } last && last.At.AddDays(FundingCall.DaysBeforeArchive) <= now;

    /// <summary>The instants at which the state or the next deadline changes.</summary>
    public IEnumerable<DateTime> Changes =>
        CutOffs.SelectMany(
            cutOff => new[]
            {
                cutOff.At.AddDays(-FundingCall.ClosingSoonDays),
                cutOff.At,
                cutOff.At.AddDays(FundingCall.DaysBeforeArchive),
            })
            .Concat(OpensAt is { } opensAt ? [opensAt] : []);
}
