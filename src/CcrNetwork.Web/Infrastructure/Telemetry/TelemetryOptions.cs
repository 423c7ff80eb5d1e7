using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>Measurements and traces for a collector of OpenTelemetry; off until it has an address.</summary>
public sealed class TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>Where the collector takes OTLP, such as <c>http://localhost:4317</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>grpc</c> or <c>http</c> (protobuf).</summary>
    [RegularExpression("grpc|http", ErrorMessage = "Telemetry:Protocol must be grpc or http.")]
    public string Protocol { get; set; } = "grpc";

    /// <summary>What this installation is called there.</summary>
    [Required]
    public string ServiceName { get; set; } = "ccr-network";

    /// <summary>Which part of the requests is traced, from 0 to 1.</summary>
    [Range(0.0, 1.0, ErrorMessage = "Telemetry:TracedRequests must lie between 0 and 1.")]
    public double TracedRequests { get; set; } = 0.1;

    public bool IsOn => !string.IsNullOrWhiteSpace(Endpoint);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var url) || !WebAddress.IsOfTheWeb(url)))
        {
            yield return new($"Telemetry:Endpoint is “{Endpoint}”; it must be an absolute http(s) address.", [nameof(Endpoint)]);
        }
    }
}
