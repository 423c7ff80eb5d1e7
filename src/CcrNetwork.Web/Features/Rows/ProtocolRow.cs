using System.Linq.Expressions;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>A protocol in a list on the page of something else.</summary>
public sealed record ProtocolRow(
    string Slug, LocalizedText Name, ProtocolKind Kind, ProtocolStatus Status, PartialDate? SignedOn, PartialDate? EndedOn)
{
    public static readonly Expression<Func<Protocol, ProtocolRow>> Projection =
        protocol => new ProtocolRow(protocol.Slug, protocol.Name, protocol.Kind, protocol.Status, protocol.SignedOn, protocol.EndedOn);

    /// <summary>Those that have ended last, then the latest first; unknown dates after known ones.</summary>
    public static IReadOnlyList<ProtocolRow> Ordered(IEnumerable<ProtocolRow> rows) =>
        [.. rows
            .OrderBy(row => row.Status == ProtocolStatus.Ended)
            .ThenByDescending(row => row.SignedOn?.ToString() ?? "", StringComparer.Ordinal)
            .ThenBy(row => row.Slug, StringComparer.Ordinal)];
}
