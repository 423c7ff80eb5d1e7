using System.Globalization;
using System.Security.Cryptography;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Codes of an authenticator app after RFC 6238: six digits, a step of 30 seconds. The code of the present step is accepted,
/// and that of the step before for whoever was still typing; none from the future, and each step once. So no code holds longer
/// than 30 seconds after the app has stopped showing it.
/// </summary>
public sealed class Totp(NetworkDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Digits = 6;

    private const int KeyBytes = 20;
    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly IDataProtector _protector = protection.CreateProtector("Staff.Totp");

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public string Protect(byte[] key) => Convert.ToBase64String(_protector.Protect(key));

    /// <summary>The step that a code belongs to, the present one or the one before; null when it belongs to neither.</summary>
    public long? StepOf(byte[] key, string code)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = now - 1; step <= now; step++)
        {
            // Always both, always to the end: the time taken tells nothing.
            found = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(CodeAt(key, step)), System.Text.Encoding.UTF8.GetBytes(code)) ? step : found;
        }

        return found;
    }

    /// <summary>Accepts a code once: of two that bring the same one at the same time, one is refused.</summary>
    public async Task<bool> AcceptAsync(Account account, string code, CancellationToken cancellationToken)
    {
        if (account.TotpKey is null || StepOf(_protector.Unprotect(Convert.FromBase64String(account.TotpKey)), code) is not { } step)
        {
            return false;
        }

        return await db.Accounts
            .Where(a => a.Id == account.Id && (a.LastTotpStep == null || a.LastTotpStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastTotpStep, step), cancellationToken) == 1;
    }

    public static string CodeAt(byte[] key, long step)
    {
        Span<byte> message = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(message, step);
#pragma warning disable CA5350 // Authenticator apps know no other hash; a forgery would need the key, not a collision.
        var hash = HMACSHA1.HashData(key, message);
#pragma warning restore CA5350
        var offset = hash[^1] & 0x0f;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static string ToBase32(byte[] key)
    {
        var text = new System.Text.StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var value in key)
        {
            (bits, count) = (bits << 8 | value, count + 8);
            for (; count >= 5; count -= 5)
            {
                text.Append(Base32[bits >> (count - 5) & 0x1f]);
            }
        }

        return text.ToString();
    }

    /// <summary>What the authenticator app reads from the drawing.</summary>
    public static string AddressOf(byte[] key, string email, string issuer) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(email)}?secret={ToBase32(key)}&issuer={Uri.EscapeDataString(issuer)}&digits={Digits}&period={StepSeconds}";
}
