namespace CcrNetwork.Domain.Texts;

/// <summary>Says how a language writes hours and instants, as patterns.</summary>
public sealed record HourHabits
{
    /// <summary>{0} is the hour of 24, {1} the minute.</summary>
    public required string Time { get; init; }

    /// <summary>The same of a full hour.</summary>
    public required string FullHour { get; init; }

    public required string Midnight { get; init; }

    /// <summary>From the time {0} to the time {1}.</summary>
    public required string Range { get; init; }

    /// <summary>{0} is the day, {1} the time or times, {2} the city whose clock it is.</summary>
    public required string Instant { get; init; }

    /// <summary>From the day {0} at the time {1} to the instant {2}.</summary>
    public required string Period { get; init; }
}
