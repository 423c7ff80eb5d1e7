using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Web.Infrastructure.Hosting;

public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The address under which the public knows the portal, without a slash at the end; else that of the request.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Addresses or networks (CIDR) of the reverse proxies whose forwarded headers are believed.</summary>
    public IReadOnlyList<string> TrustedProxies { get; set; } = [];

    /// <summary>Requests that one sender (an address; of IPv6 its /64) may make in a minute, pages from the cache not counted.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Forms that one sender may send in an hour from the public pages.</summary>
    [Range(1, 1_000_000)]
    public int FormsPerHour { get; set; } = 20;

    /// <summary>
    /// For how many seconds the site goes on to serve when it is asked to end, and says that it is not ready, so that a proxy that asks
    /// leads nobody here any more.
    /// </summary>
    [Range(0, 20)]
    public int DrainSeconds { get; set; }

    /// <summary>Whether a missing text of the interface is an exception; on in tests, so that a page never hides one.</summary>
    public bool RequiresAllTexts { get; set; }

    /// <summary>Off only for measurements.</summary>
    public bool CachePages { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is not null
            && (!Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) || !WebAddress.IsOfTheWeb(url) || PublicUrl.EndsWith('/')))
        {
            yield return new(
                $"Site:PublicUrl is “{PublicUrl}”; it must be an absolute http(s) address without a slash at the end.",
                [nameof(PublicUrl)]);
        }

        foreach (
            var proxy in TrustedProxies.Where(p => !System.Net.IPNetwork.TryParse(p, out _) && !System.Net.IPAddress.TryParse(p, out _)))
        {
            yield return new($"Site:TrustedProxies holds “{proxy}”, which is neither an address nor a network.", [nameof(TrustedProxies)]);
        }
    }
}
