using System.Globalization;
using System.Text.Json;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Passkeys by the framework's own ceremony. What it must remember between question and answer travels sealed in the form,
/// and each challenge is answered once.
/// </summary>
public sealed partial class Passkeys(
    NetworkDbContext db, IPasskeyHandler<Account> handler, Sealed seal, GuessLimits limits, ILogger<Passkeys> log)
{
    public const int NameMaxLength = 60;
    public const int CredentialMaxLength = 16 * 1024;

    private const string SignInPurpose = "Staff.Passkey.SignIn";
    private const string SetUpPurpose = "Staff.Passkey.SetUp";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <param name="account">Whose passkeys may answer; null for whoever has one for this site.</param>
    public async Task<PasskeyRequest> RequestAsync(HttpContext context, Account? account)
    {
        var request = await handler.MakeRequestOptionsAsync(account, context);
        return new PasskeyRequest(request.RequestOptionsJson, seal.Close(SignInPurpose, request.AssertionState ?? "", Lifetime));
    }

    /// <summary>The account, tracked, whose passkey has answered; null when the answer is not right.</summary>
    public async Task<Account?> FindAsync(HttpContext context, string? credential, string? challenge, CancellationToken cancellationToken)
    {
        if (await OpenAsync(SignInPurpose, credential, challenge, cancellationToken) is not { } state)
        {
            return null;
        }

        var answer = await TryAsync(() => handler.PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential!, AssertionState = state }));
        if (answer is not { Succeeded: true })
        {
            LogRefusal(log, answer?.Failure?.Message);
            return null;
        }

        var id = answer.User.Id;
        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Id == id && !a.IsDisabled, cancellationToken);
        var known = answer.Passkey.CredentialId;
        var passkey = await db.Passkeys.AsTracking().SingleAsync(p => p.CredentialId == known, cancellationToken);
        (passkey.Data.SignCount, passkey.Data.IsBackedUp) = (answer.Passkey.SignCount, answer.Passkey.IsBackedUp);
        return account;
    }

    public async Task<PasskeyRequest> CreationAsync(HttpContext context, Account account)
    {
        var creation = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account.Id.ToString(CultureInfo.InvariantCulture),
                Name = account.Email!,
                DisplayName = account.Name,
            },
            context);
        return new PasskeyRequest(creation.CreationOptionsJson, seal.Close(SetUpPurpose, creation.AttestationState ?? "", Lifetime));
    }

    /// <summary>Adds the new passkey to the context; false when the answer is not right.</summary>
    public async Task<bool> AddAsync(
        HttpContext context, Account account, string? credential, string? challenge, string name, CancellationToken cancellationToken)
    {
        if (await OpenAsync(SetUpPurpose, credential, challenge, cancellationToken) is not { } state)
        {
            return false;
        }

        var answer = await TryAsync(() => handler.PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential!, AttestationState = state }));
        if (answer is not { Succeeded: true } || answer.UserEntity.Id != account.Id.ToString(CultureInfo.InvariantCulture))
        {
            LogRefusal(log, answer?.Failure?.Message);
            return false;
        }

        var made = answer.Passkey;
        db.Passkeys.Add(new IdentityUserPasskey<int>
        {
            UserId = account.Id,
            CredentialId = made.CredentialId,
            Data = new IdentityPasskeyData
            {
                Name = name,
                PublicKey = made.PublicKey,
                CreatedAt = made.CreatedAt,
                SignCount = made.SignCount,
                Transports = made.Transports,
                IsUserVerified = made.IsUserVerified,
                IsBackupEligible = made.IsBackupEligible,
                IsBackedUp = made.IsBackedUp,
                AttestationObject = made.AttestationObject,
                ClientDataJson = made.ClientDataJson,
            },
        });
        return true;
    }

    /// <summary>The passkeys of an account, oldest first; the id is the address of each in forms.</summary>
    public async Task<IReadOnlyList<PasskeyRow>> NamesAsync(int accountId, CancellationToken cancellationToken)
    {
        var passkeys = await db.Passkeys.Where(p => p.UserId == accountId).ToListAsync(cancellationToken);
        return [.. passkeys
            .OrderBy(p => p.Data.CreatedAt)
            .Select(p => new PasskeyRow(Convert.ToHexStringLower(p.CredentialId), p.Data.Name ?? "", p.Data.CreatedAt.UtcDateTime))];
    }

    private async Task<string?> OpenAsync(string purpose, string? credential, string? challenge, CancellationToken cancellationToken) =>
        credential is { Length: > 0 and <= CredentialMaxLength }
        && seal.Open<string>(purpose, challenge) is { Length: > 0 } state
        && await limits.AllowAsync(GuessLimits.Once(challenge!), cancellationToken)
            ? state
            : null;

    /// <summary>What a browser sends is not trusted to be well formed.</summary>
    private async Task<T?> TryAsync<T>(Func<Task<T>> ceremony)
        where T : class
    {
        try
        {
            return await ceremony();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or PasskeyException or InvalidOperationException)
        {
            LogRefusal(log, exception.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "A passkey was refused: {Reason}")]
    private static partial void LogRefusal(ILogger log, string? reason);
}

public sealed record PasskeyRow(string Id, string Name, DateTime AddedAt);

/// <param name="Options">For the browser's own dialogue, as JSON.</param>
/// <param name="Challenge">The sealed other half, posted back with the answer.</param>
public sealed record PasskeyRequest(string Options, string Challenge);
