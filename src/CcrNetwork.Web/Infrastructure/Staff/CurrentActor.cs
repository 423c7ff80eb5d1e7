using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>Who acts in the request in hand.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Nobody acts outside a request.");

    public SignedInAccount Account =>
        Find() ?? throw new InvalidOperationException("Nobody is signed in: the endpoint lacks its policy.");

    public Actor Actor => Account.ToActor(Address);

    public string? Address => ShortAddress.Of(Context.Connection.RemoteIpAddress);

    /// <summary>Null when nobody is signed in.</summary>
    public SignedInAccount? Find() => (accessor.HttpContext?.User as StaffPrincipal)?.Account;

    /// <summary>Somebody who is not signed in (yet), for the audit log.</summary>
    public Actor Stranger(string name = "") => new(null, name, StaffRole.Reader, new HashSet<int>(), Address);
}
