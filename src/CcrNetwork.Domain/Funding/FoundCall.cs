using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Funding;

/// <summary>Tells what staff has decided about a call that an import brought.</summary>
public enum FoundCallState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>A draft was made of it.</summary>
    Taken,

    /// <summary>Remembered, so that it does not come again.</summary>
    Refused,
}

/// <summary>A call for projects that an import has brought and staff has to look at.</summary>
public class FoundCall(string hash, FoundEntry entry, string origin, DateTime foundAt)
{
    public const int HashMaxLength = 64;
    public const int TitleMaxLength = 300;
    public const int SummaryMaxLength = 4000;
    public const int OriginMaxLength = 300;

    /// <summary>How long what was decided is remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(730);

    /// <summary>How long after its deadline one that nobody looked at still waits.</summary>
    public static readonly TimeSpan WaitsAfterDeadline = TimeSpan.FromDays(30);

    private FoundCall(string hash, string origin, DateTime foundAt)
        : this(hash, new FoundEntry("", ""), origin, foundAt)
    {
    }

    public int Id { get; private set; }

    /// <summary>The hash of the normalised source address: what has the same is the same call.</summary>
    public string Hash { get; private set; } = hash;

    public string Title { get; private set; } = Shortened(entry.Title, TitleMaxLength)!;

    public string? Summary { get; private set; } = Shortened(entry.Summary, SummaryMaxLength);

    public string SourceUrl { get; private set; } = entry.SourceUrl;

    public string? Funder { get; private set; } = Shortened(entry.Funder, FundingCall.NameMaxLength);

    public DateOnly? PublishedOn { get; private set; } = entry.PublishedOn;

    /// <summary>UTC; with the zone in which it was written.</summary>
    public DateTime? Deadline { get; private set; } = entry.Deadline?.At;

    public string? DeadlineZone { get; private set; } = entry.Deadline?.TimeZone;

    /// <summary>The feed or file it came from.</summary>
    public string Origin { get; private set; } = Shortened(origin, OriginMaxLength)!;

    public DateTime FoundAt { get; private set; } = foundAt;

    public FoundCallState State { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>The draft made of it.</summary>
    public int? FundingCallId { get; private set; }

    public void Take(int fundingCallId, DateTime now) => (State, FundingCallId, DecidedAt) = (FoundCallState.Taken, fundingCallId, now);

    public void Refuse(DateTime now) => (State, DecidedAt) = (FoundCallState.Refused, now);

    private static string? Shortened(string? text, int most) =>
        string.IsNullOrWhiteSpace(text) ? null : CleanText.Shorten(text.Trim(), most);
}

/// <summary>Holds what a feed or file says of a call.</summary>
public sealed record FoundEntry(string Title, string SourceUrl)
{
    /// <summary>Plain text.</summary>
    public string? Summary { get; init; }

    public string? Funder { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public CutOff? Deadline { get; init; }
}
