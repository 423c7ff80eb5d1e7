using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Infrastructure.Fetching;

/// <summary>
/// Which machines may be asked: those of the public internet, on the ports of the web. Closed are the special-purpose blocks
/// of the IANA registries for IPv4 and IPv6, among them those that carry another address inside (6to4, NAT64, Teredo).
/// </summary>
public class AddressPolicy
{
    private static readonly IPNetwork[] ClosedIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork PublicIPv6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] ClosedIPv6 =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20" }.Select(IPNetwork.Parse)];

    public virtual bool Allows(IPEndPoint endpoint) => endpoint.Port is 80 or 443 && IsPublic(endpoint.Address);

    private static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetwork
            ? !ClosedIPv4.Any(network => network.Contains(address))
            : address.ScopeId == 0 && PublicIPv6.Contains(address) && !ClosedIPv6.Any(network => network.Contains(address));
    }
}
