using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Features.Directory;

namespace CcrNetwork.Web.Features.Cooperation;

/// <summary>The query string of the list of protocols. Values that do not exist are ignored.</summary>
/// <param name="Country">ISO code in lower case.</param>
/// <param name="Kind">Such as <c>framework-agreement</c>.</param>
public sealed record ProtocolFilter(string? Country = null, string? Kind = null)
{
    public ProtocolKind? ChosenKind =>
        Enum.GetValues<ProtocolKind>().Cast<ProtocolKind?>().FirstOrDefault(kind => CentreIndex.Kebab(kind!.Value) == Kind);
}
