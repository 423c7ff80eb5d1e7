using CcrNetwork.Web.Features.Directory;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The centres of a call that are published, by name.</summary>
internal static class ParticipantCards
{
    public static IReadOnlyList<ParticipantCard> Of(IEnumerable<ParticipantRow> rows, CentreIndex index, FacetLabels labels) =>
        [.. rows
            .Where(row => index.BySlug.ContainsKey(row.Slug))
            .Select(row => (Number: index.BySlug[row.Slug], Row: row))
            .OrderBy(entry => entry.Number)
            .Select(entry => new ParticipantCard(labels.Card(index, index.Centres[entry.Number]), entry.Row.Theme, entry.Row.Places))];
}
