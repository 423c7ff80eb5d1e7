namespace CcrNetwork.Domain.Residencies;

/// <summary>
/// Decides the state of a call from its instants, in UTC; what is unknown is null. <paramref name="HasEnded"/> says that a
/// call is over although nobody knows when it closed.
/// </summary>
public sealed record CallSchedule(DateTime? OpensAt, DateTime? ClosesAt, DateTime? ResultsAt, bool HasEnded)
{
    public const int ClosingSoonDays = 14;

    public CallState StateAt(DateTime now)
    {
        if (ResultsAt <= now)
        {
            return CallState.ResultsPublished;
        }

        if (HasEnded || ClosesAt <= now)
        {
            return CallState.Closed;
        }

        var hasOpened = OpensAt <= now;
        if (!hasOpened)
        {
            return CallState.Announced;
        }

        return ClosesAt is { } closesAt && closesAt - now <= TimeSpan.FromDays(ClosingSoonDays)
            ? CallState.ClosingSoon
            : CallState.Open;
    }

    /// <summary>The instants at which the state changes, as far as they are known.</summary>
    public IEnumerable<DateTime> Changes =>
        new[] { OpensAt, ClosesAt - TimeSpan.FromDays(ClosingSoonDays), ClosesAt, ResultsAt }.OfType<DateTime>();

    /// <summary>The next instant after <paramref name="now"/> at which the state changes; null when it never will.</summary>
    public DateTime? NextChangeAfter(DateTime now) => Changes.Where(instant => instant > now).Cast<DateTime?>().Min();
}
