using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Funding;

/// <summary>Names what a subscriber of the funding watch gets by mail.</summary>
public enum FundingMailKind
{
    /// <summary>Once a week, the calls that are new.</summary>
    Digest,

    /// <summary>A week before each deadline.</summary>
    Reminders,
    Both,

    /// <summary>Not of the watch: one letter when the next call for applications opens.</summary>
    NextCall,
}

/// <summary>Holds what somebody asks for: nothing is sent before the owner of the address has confirmed it.</summary>
/// <param name="Filter">The filter of the list as a query string; empty for all calls.</param>
public sealed record FundingMailWish(string Email, string Filter, FundingMailKind Kind, string Language);

/// <summary>
/// Sends the calls of a filter by mail to an address. It lasts two years, unless it is renewed, and is deleted as soon as it
/// ends. Asking again for the same address and filter changes nothing until that is confirmed too.
/// </summary>
public class FundingSubscription
{
    public const int EmailMaxLength = EmailAddress.MaxLength;
    public const int FilterMaxLength = 2000;
    public const int LanguageMaxLength = 8;
    public const int KeyMaxLength = 64;
    public const int MonthsKept = 24;
    public const int DaysBeforeEnd = 30;
    public const int ReminderDays = 7;

    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromHours(48);

    /// <param name="key">Of address and filter: there is one subscription for both.</param>
    public FundingSubscription(string key, FundingMailWish wish, DateTime now)
    {
        (Key, Email, Filter) = (key, wish.Email, wish.Filter);
        (Kind, Language) = (wish.Kind, wish.Language);
        (WantedKind, WantedLanguage) = (wish.Kind, wish.Language);
        (Handle, AskedAt, ConfirmUntil, LastDigestAt) = (Guid.NewGuid(), now, now + TimeToConfirm, now);
    }

    private FundingSubscription() => (Key, Email, Filter, Language, WantedLanguage) = (null!, null!, null!, null!, null!);

    public int Id { get; private set; }

    public string Key { get; private set; }

    /// <summary>
    /// The number by which its own links know it; never that of another subscription, even of the same address later.
    /// </summary>
    public Guid Handle { get; private set; }

    public string Email { get; private set; }

    public string Filter { get; private set; }

    public FundingMailKind Kind { get; private set; }

    public string Language { get; private set; }

    public FundingMailKind WantedKind { get; private set; }

    public string WantedLanguage { get; private set; }

    /// <summary>The hash of the secret in the last mail that asked for a confirmation.</summary>
    public string? ConfirmationHash { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime ConfirmUntil { get; private set; }

    /// <summary>Null as long as nothing may be sent.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndsAt { get; private set; }

    /// <summary>When the subscriber was told of the end to come.</summary>
    public DateTime? ToldOfEndAt { get; private set; }

    /// <summary>Calls published until then are no news any more.</summary>
    public DateTime LastDigestAt { get; private set; }

    public bool IsConfirmed => ConfirmedAt is not null;

    public bool WantsDigest => Kind is FundingMailKind.Digest or FundingMailKind.Both;

    public bool HasChangeToConfirm => !IsConfirmed || WantedKind != Kind || WantedLanguage != Language;

    /// <summary>Somebody asks for it, once more or for the first time.</summary>
    /// <param name="confirmationHash">Of the secret that the mail carries from now on; null when no mail leaves.</param>
    public void Ask(FundingMailWish wish, string? confirmationHash, DateTime now)
    {
        (WantedKind, WantedLanguage) = (wish.Kind, wish.Language);
        if (confirmationHash is not null)
        {
            (ConfirmationHash, AskedAt, ConfirmUntil) = (confirmationHash, now, now + TimeToConfirm);
        }
    }

    public void Confirm(DateTime now)
    {
        if (!IsConfirmed || (!WantsDigest && WantedKind != FundingMailKind.Reminders))
        {
            LastDigestAt = now;
        }

        (Kind, Language) = (WantedKind, WantedLanguage);
        ConfirmedAt ??= now;
        Renew(now);
    }

    public void Renew(DateTime now) => (EndsAt, ToldOfEndAt) = (now.AddMonths(MonthsKept), null);

    public void Digested(DateTime now) => LastDigestAt = now;

    public void ToldOfEnd(DateTime now) => ToldOfEndAt = now;

    public bool EndsSoonAt(DateTime now) => EndsAt is { } end && end <= now.AddDays(DaysBeforeEnd);
}

/// <summary>A deadline of which a subscriber was reminded; kept until it has passed, so that nobody is reminded twice.</summary>
public class FundingReminder(int subscriptionId, int callId, DateTime deadline)
{
    public int SubscriptionId { get; private set; } = subscriptionId;

    public int CallId { get; private set; } = callId;

    /// <summary>UTC. A deadline that is moved is another one.</summary>
    public DateTime Deadline { get; private set; } = deadline;
}
