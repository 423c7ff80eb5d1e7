using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Codes of an authenticator app after RFC 6238, as Otp.NET reckons them: six digits, a step of 30 seconds. The code of the
/// present step alone is accepted, and each step once: no code holds longer than the app shows it.
/// </summary>
public sealed class Totp(NetworkDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Digits = 6;

    private const int KeyBytes = 20;
    private const int StepSeconds = 30;

    private readonly IDataProtector _protector = protection.CreateProtector("Staff.Totp");

    public static byte[] NewKey() => KeyGeneration.GenerateRandomKey(KeyBytes);

    public string Protect(byte[] key) => Convert.ToBase64String(_protector.Protect(key));

    /// <summary>The present step, if the code is its code; else null.</summary>
    public long? StepOf(byte[] key, string code) =>
        Of(key).VerifyTotp(clock.UtcNow(), code, out var step, new VerificationWindow(previous: 0, future: 0)) ? step : null;

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

    public static string CodeAt(byte[] key, long step) =>
        Of(key).ComputeTotp(DateTimeOffset.FromUnixTimeSeconds(step * StepSeconds).UtcDateTime);

    public static string ToBase32(byte[] key) => Base32Encoding.ToString(key);

    /// <summary>What the authenticator app reads from the drawing.</summary>
    public static string AddressOf(byte[] key, string email, string issuer) =>
        new OtpUri(OtpType.Totp, key, email, issuer, OtpHashMode.Sha1, Digits, StepSeconds).ToString();

    private static OtpNet.Totp Of(byte[] key) => new(key, StepSeconds, OtpHashMode.Sha1, Digits);
}
