using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <param name="Numbers">The centres found, in order, as numbers of the index.</param>
/// <param name="Matched">The centres that the search text and the map area leave, whatever the facets say.</param>
/// <param name="NearestTo">The place that distances are counted from, when the sort is by distance and the place is known.</param>
public sealed record CentreSearchResult(IReadOnlyList<int> Numbers, DocumentSet Matched, NamedPlace? NearestTo)
{
    public int Count => Numbers.Count;
}
