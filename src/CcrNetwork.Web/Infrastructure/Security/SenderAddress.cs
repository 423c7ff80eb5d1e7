using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>
/// Who sends, for what is counted by the minute or the hour: an IPv4 address, or the /64 of an IPv6 address. Whoever has one
/// address of IPv6 has all those of its /64, and would never meet a limit that counts each.
/// </summary>
public static class SenderAddress
{
    private const int CountedBytesOfIPv6 = 8;

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetwork)
        {
            return plain.ToString();
        }

        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(CountedBytesOfIPv6).Clear();
        return new IPAddress(bytes).ToString();
    }
}
