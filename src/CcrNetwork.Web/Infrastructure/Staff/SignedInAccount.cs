using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>The account behind a request, read from the database with its session: a change of rights holds at once.</summary>
public sealed record SignedInAccount(
    int Id, string Name, string Language, StaffRole Role, IReadOnlyList<int> CentreIds, bool HasSecondFactor, int SessionId)
{
    /// <summary>Nobody does anything before a second factor is set up, whatever their role.</summary>
    public bool LacksSecondFactor => !HasSecondFactor;

    public Actor ToActor(string? address) => new(Id, Name, Role, CentreIds.ToImmutableHashSet(), address);
}
