namespace CcrNetwork.Data.Links;

public enum LinkState
{
    Unchecked,
    Fine,

    /// <summary>It failed lately, not often enough to be called broken.</summary>
    Failing,

    /// <summary>It failed on three days.</summary>
    Broken,

    /// <summary>It works, and its site says for good that it has another address now.</summary>
    Moved,

    /// <summary>It leads to where the portal does not go: an internal address, an unusual port.</summary>
    Refused,
}

/// <summary>An address of another site to which published content links, and what came of asking it.</summary>
public class LinkCheck(string address, string hash, string host, DateTime nextCheckAt)
{
    public const int AddressMaxLength = 2048;
    public const int HashMaxLength = 64;
    public const int HostMaxLength = 255;
    public const int ReasonMaxLength = 40;

    private const int DaysBeforeAccusing = 3;
    private static readonly TimeSpan Usual = TimeSpan.FromDays(7);
    private static readonly TimeSpan Retry = TimeSpan.FromDays(1);
    private static readonly TimeSpan LeastWait = TimeSpan.FromHours(1);

    private readonly List<LinkPlace> _places = [];

    public int Id { get; private set; }

    public string Address { get; private set; } = address;

    /// <summary>Of the address, which is too long for an index.</summary>
    public string Hash { get; private set; } = hash;

    public string Host { get; private set; } = host;

    public LinkState State { get; private set; }

    /// <summary>A status such as <c>404</c>, or the name of a fault; null when all is well.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where it has moved; null unless it has.</summary>
    public string? MovedTo { get; private set; }

    public DateTime? CheckedAt { get; private set; }

    public DateTime NextCheckAt { get; private set; } = nextCheckAt;

    /// <summary>On how many days in a row of checks it failed.</summary>
    public int FailedDays { get; private set; }

    public DateOnly? LastFailedOn { get; private set; }

    /// <summary>Where the content links to it; read with it only where a query asks for them, because they may be very many.</summary>
    public IReadOnlyList<LinkPlace> Places => _places;

    public void Worked(string? movedTo, DateTime now)
    {
        (State, MovedTo, Reason) = (movedTo is null ? LinkState.Fine : LinkState.Moved, movedTo, null);
        (FailedDays, LastFailedOn) = (0, null);
        Checked(now, Usual);
    }

    public void Failed(string reason, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (LastFailedOn != today)
        {
            (FailedDays, LastFailedOn) = (FailedDays + 1, today);
        }

        (State, Reason, MovedTo) = (FailedDays >= DaysBeforeAccusing ? LinkState.Broken : LinkState.Failing, reason, null);
        Checked(now, State == LinkState.Broken ? Usual : Retry);
    }

    public void Refused(string reason, DateTime now)
    {
        (State, Reason, MovedTo) = (LinkState.Refused, reason, null);
        Checked(now, Usual);
    }

    /// <summary>Its site asks to come back later: that says nothing about the link.</summary>
    public void Postpone(TimeSpan wait, DateTime now) =>
        NextCheckAt = now + (wait < LeastWait ? LeastWait : wait > Usual ? Usual : wait);

    /// <summary>Makes it due.</summary>
    public void Hasten(DateTime now) => NextCheckAt = now;

    private void Checked(DateTime now, TimeSpan wait) => (CheckedAt, NextCheckAt) = (now, now + wait);
}

/// <summary>A field of an item that holds a link.</summary>
public class LinkPlace(int linkId, string kind, int itemId, string key)
{
    public const int KindMaxLength = 40;
    public const int KeyMaxLength = 80;

    public int LinkId { get; private set; } = linkId;

    public string Kind { get; private set; } = kind;

    public int ItemId { get; private set; } = itemId;

    /// <summary>Of the value: <c>website</c>, <c>body.fr</c>.</summary>
    public string Key { get; private set; } = key;
}
