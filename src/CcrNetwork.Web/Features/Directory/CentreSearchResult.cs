using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <param name="Index">That the numbers are of.</param>
/// <param name="Found">The centres found, in no order.</param>
/// <param name="Numbers">The same in order, as numbers of the index; sorted as far as they are read.</param>
/// <param name="Matched">The centres that the search text and the map area leave, whatever the facets say.</param>
/// <param name="NearestTo">The place that distances are counted from, when the sort is by distance and the place is known.</param>
public sealed record CentreSearchResult(
    CentreIndex Index, DocumentSet Found, IEnumerable<int> Numbers, DocumentSet Matched, NamedPlace? NearestTo)
{
    public int Count { get; } = Found.Count();
}
