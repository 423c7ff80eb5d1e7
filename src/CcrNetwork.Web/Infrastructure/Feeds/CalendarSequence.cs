namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>
/// The number by which a calendar knows that an entry was changed: it grows with every save of the item and every change that
/// becomes public.
/// </summary>
public static class CalendarSequence
{
    private static readonly DateTime Beginning = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="version">The number of the item's newest revision; 0 for what has none.</param>
    public static int Of(DateTime changedAt, int version) =>
        (int)Math.Clamp((changedAt - Beginning).TotalSeconds, 0, int.MaxValue / 2) + version;
}
