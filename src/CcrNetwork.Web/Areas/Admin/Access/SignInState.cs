using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// What is carried through the steps of signing in, sealed in a hidden field: where to go on, and a form that was cut off.
/// </summary>
/// <param name="AccountId">Whose password was right; null before.</param>
/// <param name="Stamp">The account's security stamp at that moment.</param>
public sealed record SignInState(
    string ReturnUrl, KeptFields? Kept = null, int? AccountId = null, string? Stamp = null, DateTime? PasswordAt = null)
{
    private static readonly TimeSpan PasswordHolds = TimeSpan.FromMinutes(10);

    public static SignInState Empty { get; } = new(StaffArea.Root);

    public SignInState WithPasswordOf(Account account, DateTime now) =>
        this with { AccountId = account.Id, Stamp = account.SecurityStamp, PasswordAt = now };

    public bool HasPasswordOf(Account account, DateTime now) =>
        AccountId == account.Id && Stamp == account.SecurityStamp && PasswordAt + PasswordHolds > now;

    /// <summary>A local address in the staff area; its beginning otherwise.</summary>
    public static string LocalPath(IUrlHelper url, string? path) =>
        // To the framework “~/x” is local as well; an address of this site begins with a slash.
        url.IsLocalUrl(path) && path.StartsWith('/') && new PathString(path.Split('?', '#')[0]).StartsWithSegments(StaffArea.Root)
            ? path
            : StaffArea.Root;
}

/// <summary>Seals and opens the state of a sign-in.</summary>
public sealed class SignInStates(Sealed seal)
{
    private const string Purpose = "Staff.SignIn";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public string Close(SignInState state) => seal.Close(Purpose, state, Lifetime);

    public SignInState Open(string? text) => seal.Open<SignInState>(Purpose, text) ?? SignInState.Empty;
}
