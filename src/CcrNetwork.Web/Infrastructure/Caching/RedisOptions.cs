using System.ComponentModel.DataAnnotations;
using StackExchange.Redis;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>One output cache for all instances, in Redis; without it each keeps its own.</summary>
public sealed class RedisOptions : IValidatableObject
{
    public const string Section = "Redis";

    /// <summary>As StackExchange.Redis reads it: <c>cache.example.org:6379,password=…,ssl=true</c>.</summary>
    public string? ConnectionString { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(ConnectionString);

    /// <summary>Nobody waits long for a cache: a page is made in less time.</summary>
    public ConfigurationOptions ToConfiguration()
    {
        var configuration = ConfigurationOptions.Parse(ConnectionString!);
        configuration.AbortOnConnectFail = false;
        configuration.ConnectTimeout = Math.Min(configuration.ConnectTimeout, 2000);
        configuration.AsyncTimeout = Math.Min(configuration.AsyncTimeout, 1000);
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        return configuration;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && !CanBeRead())
        {
            yield return new("Redis:ConnectionString cannot be read; it must name hosts, such as cache.example.org:6379.",
                [nameof(ConnectionString)]);
        }
    }

    private bool CanBeRead()
    {
        try
        {
            return ToConfiguration().EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
