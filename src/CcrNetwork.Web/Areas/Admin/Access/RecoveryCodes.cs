using System.Security.Cryptography;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Codes that stand in once each for a lost second factor. They are shown once; only hashes are kept.</summary>
public sealed class RecoveryCodes(NetworkDbContext db)
{
    public const int Count = 10;

    private const int GroupLength = 4;
    private const int Groups = 4;

    /// <summary>Without letters and digits that look alike; 16 of them hold 79 random bits.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>New codes instead of all former ones; saved by the caller.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(int accountId, CancellationToken cancellationToken)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.AsTracking().Where(code => code.AccountId == accountId).ToListAsync(cancellationToken));
        var codes = Enumerable.Range(0, Count).Select(_ => New()).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode(accountId, HashOf(code))));
        return codes;
    }

    /// <summary>True once for each code.</summary>
    public async Task<bool> UseAsync(int accountId, string code, CancellationToken cancellationToken)
    {
        var hash = HashOf(code);
        return await db.RecoveryCodes.Where(known => known.AccountId == accountId && known.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    public Task<int> LeftAsync(int accountId, CancellationToken cancellationToken) =>
        db.RecoveryCodes.CountAsync(code => code.AccountId == accountId, cancellationToken);

    private static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    private static string HashOf(string code) =>
        Secret.HashOf(string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)));
}
