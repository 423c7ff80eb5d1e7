using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

public sealed class ScannerOptions : IValidatableObject
{
    public const string Section = "Scanner";

    /// <summary>Of clamd: <c>host:port</c>, or the path of its socket. Without one no document is scanned.</summary>
    public string? Address { get; set; }

    /// <summary>How long one document may take; then it waits, held back.</summary>
    [Range(1, 600)]
    public int Seconds { get; set; } = 60;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Address);

    /// <summary>Null when the address is not understood.</summary>
    public EndPoint? EndPoint
    {
        get
        {
            if (Address is { } path && path.StartsWith('/'))
            {
                return new UnixDomainSocketEndPoint(path);
            }

            var parts = Address?.LastIndexOf(':') is > 0 and var at ? (Address[..at], Address[(at + 1)..]) : ("", "");
            return parts.Item1.Length > 0
                && int.TryParse(parts.Item2, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                && port is > 0 and <= IPEndPoint.MaxPort
                ? new DnsEndPoint(parts.Item1.Trim('[', ']'), port)
                : null;
        }
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsConfigured && EndPoint is null)
        {
            yield return new($"Scanner:Address is “{Address}”; it must be host:port or the path of a socket.", [nameof(Address)]);
        }
    }
}
