using Microsoft.AspNetCore.Identity;

namespace CcrNetwork.Data.Accounts;

/// <summary>Somebody who may sign in: ACCR staff or a centre's editor.</summary>
public class Account : IdentityUser<int>
{
}
