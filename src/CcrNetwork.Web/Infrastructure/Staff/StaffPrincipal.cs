using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using CcrNetwork.Data.Accounts;

namespace CcrNetwork.Web.Infrastructure.Staff;

public sealed class StaffPrincipal(SignedInAccount account) : ClaimsPrincipal(IdentityOf(account))
{
    public SignedInAccount Account => account;

    /// <summary>The name identifier ties the antiforgery tokens of forms to their account.</summary>
    private static ClaimsIdentity IdentityOf(SignedInAccount account) => new(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new Claim(ClaimTypes.Name, account.Name)],
        StaffArea.Scheme);
}
