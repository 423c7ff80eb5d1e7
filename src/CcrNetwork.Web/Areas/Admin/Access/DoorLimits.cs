using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>What is guessed at the door.</summary>
public enum DoorGuess
{
    Password,
    Code,
}

/// <summary>
/// How often somebody may guess at the door. A browser that the account has come in by before has a count of its own;
/// everybody else is counted by account and address together. So guesses from one address shut nobody out who comes from
/// another or by a known browser, and failures at one account shut out none of its neighbours behind the same address.
/// Counts of the account alone and of the address alone only make the others stricter: they see who guesses at one account
/// from many addresses, or at many accounts from one.
/// </summary>
public sealed class DoorLimits(GuessLimits limits, KnownBrowsers browsers)
{
    /// <summary>Guesses at a password in a quarter of an hour.</summary>
    private const int MostPasswords = 10;

    /// <summary>The same, while the account or the address sees far more failures than people who mistype make.</summary>
    private const int MostPasswordsUnderAttack = 3;

    private const int FailuresOfAnAttackOnAccount = 100;
    private const int FailuresOfAnAttackFromAddress = 60;

    private const int MostCodes = 5;

    /// <summary>
    /// Six digits can be guessed from many addresses at once, where a password cannot: whoever stands here knows the password,
    /// so that for unknown browsers the account counts as a whole. A known browser, a passkey pass.
    /// </summary>
    private const int MostCodesFromAnywhere = 20;

    /// <summary>Each guess at a password costs a slow hash: so many from one address, and no further one is computed.</summary>
    private const int MostFromAddress = 600;

    /// <summary>Counts a guess before it is tried; how long to wait when there have been too many, else null.</summary>
    public async Task<TimeSpan?> WaitAsync(HttpContext context, DoorGuess what, string email, CancellationToken cancellationToken)
    {
        var most = what == DoorGuess.Password ? MostPasswords : MostCodes;
        if (browsers.Find(context, email) is { } browser)
        {
            return await limits.WaitAsync(Known(what, email, browser, most), cancellationToken);
        }

        var address = ShortAddress.Of(context.Connection.RemoteIpAddress);
        var fromAddress = await limits.CountAsync(FromAddress(address), cancellationToken);
        if (fromAddress.Wait is { } closed)
        {
            return closed;
        }

        var atAccount = await limits.CountAsync(FromAnywhere(what, email), cancellationToken);
        if (what == DoorGuess.Code && atAccount.Wait is { } full)
        {
            return full;
        }

        var isAttack = what == DoorGuess.Password
            && (fromAddress.Count > FailuresOfAnAttackFromAddress || atAccount.Count > FailuresOfAnAttackOnAccount);
        return await limits.WaitAsync(Pair(what, email, address, isAttack ? MostPasswordsUnderAttack : most), cancellationToken);
    }

    /// <summary>The guess was right: it counts as no failure, nor do those that the same person made before it.</summary>
    public async Task ForgetAsync(HttpContext context, DoorGuess what, string email, CancellationToken cancellationToken)
    {
        if (browsers.Find(context, email) is { } browser)
        {
            await limits.ForgetAsync(Known(what, email, browser, 0), cancellationToken);
            return;
        }

        var address = ShortAddress.Of(context.Connection.RemoteIpAddress);
        await limits.ForgetAsync(Pair(what, email, address, 0), cancellationToken);
        await limits.TakeBackAsync(FromAddress(address), cancellationToken);
        await limits.TakeBackAsync(FromAnywhere(what, email), cancellationToken);
    }

    /// <summary>For what costs no hash and cannot be guessed, such as a passkey.</summary>
    public async Task<TimeSpan?> WaitFromAddressAsync(HttpContext context, CancellationToken cancellationToken) =>
        await limits.WaitAsync(FromAddress(ShortAddress.Of(context.Connection.RemoteIpAddress)), cancellationToken);

    private static Guess Known(DoorGuess what, string email, string browser, int most) => Of(what, "browser", email, browser, most);

    private static Guess Pair(DoorGuess what, string email, string? address, int most) => Of(what, "address", email, address, most);

    private static Guess FromAnywhere(DoorGuess what, string email) =>
        what == DoorGuess.Code
            ? Of(what, "anywhere", email, null, MostCodesFromAnywhere)
            : Of(what, "anywhere", email, null, int.MaxValue) with { IsLogged = false };

    private static Guess FromAddress(string? address) => new($"from:{address}", MostFromAddress);

    private static Guess Of(DoorGuess what, string from, string email, string? name, int most) =>
        new(
            $"{(what == DoorGuess.Password ? "password" : "code")}:{Secret.HashOf($"{Account.Normalize(email)} {from} {name}")}",
            most)
        { Email = email };
}
