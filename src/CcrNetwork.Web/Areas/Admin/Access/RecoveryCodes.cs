using System.Security.Cryptography;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Codes that stand in once each for a lost second factor. They are shown once; only salted hashes are kept. With 118 random
/// bits a code cannot be found by trying, so that a plain hash is as good as a slow one; a key beside it would only add
/// something that a restored backup could lack.
/// </summary>
public sealed class RecoveryCodes(NetworkDbContext db)
{
    public const int Count = 10;

    private const int GroupLength = 4;
    private const int Groups = 6;
    private const int SaltBytes = 8;

    /// <summary>Without letters and digits that look alike: each sign holds almost five bits.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>New codes instead of all former ones; saved by the caller.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(int accountId, CancellationToken cancellationToken)
    {
        db.RecoveryCodes.RemoveRange(
            await db.RecoveryCodes.AsTracking().Where(code => code.AccountId == accountId).ToListAsync(cancellationToken));
        var codes = Enumerable.Range(0, Count).Select(_ => New()).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode(accountId, HashOf(code))));
        return codes;
    }

    /// <summary>True once for each code.</summary>
    public async Task<bool> UseAsync(int accountId, string code, CancellationToken cancellationToken)
    {
        var known = await db.RecoveryCodes.Where(row => row.AccountId == accountId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var used = known.Find(row => IsHashOf(row.Hash, code));
        return used is not null && await db.RecoveryCodes.Where(row => row.Id == used.Id).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    public Task<int> LeftAsync(int accountId, CancellationToken cancellationToken) =>
        db.RecoveryCodes.CountAsync(code => code.AccountId == accountId, cancellationToken);

    /// <summary>The salt, then as much of the hash as the column has room for: 192 bits.</summary>
    public static string HashOf(string code, byte[]? salt = null)
    {
        salt ??= RandomNumberGenerator.GetBytes(SaltBytes);
        var signs = Encoding.ASCII.GetBytes(string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)));
        return (Convert.ToHexStringLower(salt) + Convert.ToHexStringLower(SHA256.HashData([.. salt, .. signs])))[..RecoveryCode.HashLength];
    }

    private static bool IsHashOf(string hash, string code) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(HashOf(code, Convert.FromHexString(hash.AsSpan(0, 2 * SaltBytes)))));

    private static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));
}
