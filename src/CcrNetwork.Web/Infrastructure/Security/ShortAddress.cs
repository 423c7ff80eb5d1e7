using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>A network address without the part that names one household: 192.0.2.0, 2001:db8:1::.</summary>
public static class ShortAddress
{
    private const int KeptBytesOfIPv4 = 3;
    private const int KeptBytesOfIPv6 = 6;

    public static string? Of(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(plain.AddressFamily == AddressFamily.InterNetwork ? KeptBytesOfIPv4 : KeptBytesOfIPv6).Clear();
        return new IPAddress(bytes).ToString();
    }
}
