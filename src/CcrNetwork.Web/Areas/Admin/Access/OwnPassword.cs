using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Asks whoever is signed in for their password once more, before they change what guards the account: an open screen is
/// not enough. Counted for this session alone, so that nobody outside shuts them out of it.
/// </summary>
public sealed class OwnPassword(CurrentActor actor, PasswordCheck passwords, GuessLimits limits)
{
    public async Task<OwnPasswordAnswer> CheckAsync(Account account, string? password, CancellationToken cancellationToken)
    {
        // Without a password there is nothing to ask for; then the first factor is set up freely, and nothing is changed later.
        if (account.PasswordHash is null)
        {
            return actor.Account.HasSecondFactor ? OwnPasswordAnswer.Wrong : OwnPasswordAnswer.Right;
        }

        var guess = GuessLimits.OwnPasswordOf(account.Id, actor.Account.SessionId);
        if (await limits.WaitAsync(guess, cancellationToken) is { } wait)
        {
            return OwnPasswordAnswer.Limited(wait);
        }

        if (!passwords.Matches(account, password ?? ""))
        {
            return OwnPasswordAnswer.Wrong;
        }

        await limits.ForgetAsync(guess, cancellationToken);
        return OwnPasswordAnswer.Right;
    }
}

/// <param name="Problem">The key of the text that says what is wrong; null when the password is right.</param>
/// <param name="Wait">How long nothing more is tried; null when it may be tried again at once.</param>
public sealed record OwnPasswordAnswer(string? Problem, TimeSpan? Wait = null)
{
    public static OwnPasswordAnswer Right { get; } = new((string?)null);

    public static OwnPasswordAnswer Wrong { get; } = new("Admin.SecondFactor.PasswordWrong");

    public bool IsRight => Problem is null;

    public static OwnPasswordAnswer Limited(TimeSpan wait) => new("Admin.Access.Limited", wait);
}
