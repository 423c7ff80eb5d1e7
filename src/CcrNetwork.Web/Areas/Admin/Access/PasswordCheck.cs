using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Whether a password is that of an account, in the same order of time for accounts that do not exist.</summary>
public sealed class PasswordCheck(NetworkDbContext db, IPasswordHasher<Account> hasher)
{
    /// <summary>Made once: a password that nobody has, hashed as expensively as all others.</summary>
    private static string? _nobodysHash;

    /// <summary>The account, tracked; null when anything is wrong with the address, the password or the account.</summary>
    public async Task<Account?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var normalized = Account.Normalize(email);
        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == normalized, cancellationToken);
        var hash = account?.PasswordHash ?? (_nobodysHash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString()));
        var verified = hasher.VerifyHashedPassword(account!, hash, password);
        if (account?.PasswordHash is null || account.IsDisabled || verified == PasswordVerificationResult.Failed)
        {
            return null;
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = hasher.HashPassword(account, password);
        }

        return account;
    }

    /// <summary>For the account of this very request, before it changes what guards it.</summary>
    public bool Matches(Account account, string password) =>
        account.PasswordHash is { } hash && hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
}
