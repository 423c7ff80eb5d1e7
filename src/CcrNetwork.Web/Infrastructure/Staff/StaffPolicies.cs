using CcrNetwork.Domain.Staff;
using Microsoft.AspNetCore.Authorization;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>Who may come in, by name; what they may do to one object, its own code asks the actor.</summary>
public static class StaffPolicies
{
    /// <summary>Whoever is signed in, even without a second factor: the pages that set it up.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Every role, once its second factor is set up.</summary>
    public const string Staff = nameof(Staff);

    /// <summary>Those who write: centre editors for their centres, ACCR editors, administrators.</summary>
    public const string CentreEditors = nameof(CentreEditors);

    public const string Editors = nameof(Editors);

    public const string Administrators = nameof(Administrators);

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.AddAuthenticationSchemes(StaffArea.Scheme).RequireAuthenticatedUser());
        Add(options, Staff, StaffRole.Reader);
        Add(options, CentreEditors, StaffRole.CentreEditor);
        Add(options, Editors, StaffRole.Editor);
        Add(options, Administrators, StaffRole.Administrator);
    }

    private static void Add(AuthorizationOptions options, string name, StaffRole least) =>
        options.AddPolicy(name, policy => policy
            .AddAuthenticationSchemes(StaffArea.Scheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(
                context => context.User is StaffPrincipal { Account: { LacksSecondFactor: false } account } && account.Role >= least));
}
