using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// Whether caches between the portal and its readers (a CDN, a caching proxy) may keep public pages; off until a time is set.
/// </summary>
public sealed class SharedCacheOptions : IValidatableObject
{
    public const string Section = "SharedCache";

    /// <summary>How long they may keep a page, in seconds, if the clock does not change it earlier; 0 forbids it.</summary>
    [Range(0, 31_536_000)]
    public int Seconds { get; set; }

    /// <summary>For how many seconds more they may show the old page while they ask for the new one.</summary>
    [Range(0, 86_400)]
    public int StaleSeconds { get; set; } = 30;

    /// <summary>The address that is told, by POST, which pages a change has made stale; without it nobody is.</summary>
    public string? PurgeUrl { get; set; }

    /// <summary>The secret with which these messages are signed; at least 32 characters.</summary>
    public string? PurgeSecret { get; set; }

    public bool IsOn => Seconds > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PurgeUrl is null)
        {
            yield break;
        }

        if (!Uri.TryCreate(PurgeUrl, UriKind.Absolute, out var url) || !WebAddress.IsOfTheWeb(url))
        {
            yield return new($"SharedCache:PurgeUrl is “{PurgeUrl}”; it must be an absolute http(s) address.", [nameof(PurgeUrl)]);
        }

        if (PurgeSecret is not { Length: >= 32 })
        {
            yield return new("SharedCache:PurgeSecret must hold at least 32 characters where there is a PurgeUrl.", [nameof(PurgeSecret)]);
        }
    }
}
