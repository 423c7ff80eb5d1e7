using System.ComponentModel;
using System.Text.Json.Serialization;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>A call for applications with its state at the moment of the answer.</summary>
public sealed record ApiCall(
    string Slug, LocalizedText Title, IReadOnlyList<string> Programmes, int? Year, DateTime? OpensAt,
    [property: Description("The deadline in UTC; null when unknown.")] DateTime? ClosesAt, DateTime? ResultsAt,
    [property: JsonIgnore] bool HasEnded,
    [property: Description("IANA name of the zone in which the deadline was set.")] string TimeZone,
    LocalizedText? Audience, LocalizedText? Summary, string? ApplyUrl, IReadOnlyList<string> Sources) : ApiItem(Slug)
{
    [Description("As it is at the moment of the answer; computed from the instants and the clock.")]
    public CallState State { get; init; }
}
