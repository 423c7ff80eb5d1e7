using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Which centres a filter finds, and in what order. List, map and downloads all ask here.</summary>
public sealed class CentreSearchQuery(CentreIndexSnapshot centres, SearchableCentresSnapshot searchable)
{
    public async Task<CentreSearchResult> RunAsync(CentreFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Search is null)
        {
            return Run(await centres.GetAsync(cancellationToken), filter, text: null);
        }

        var (index, texts) = await searchable.GetAsync(cancellationToken);
        return Run(index, filter, texts.Match(filter.Search));
    }

    private static CentreSearchResult Run(CentreIndex index, CentreFilter filter, TextMatch? text)
    {
        var matched = text?.All.Copy() ?? DocumentSet.All(index.Centres.Count);
        if (filter.MapArea is { } area)
        {
            matched.KeepOnly(Inside(index, area));
        }

        var found = index.Chosen(filter, leaveOut: null).KeepOnly(matched);
        var near = filter.IsByDistance ? Places.Find(index, filter.Place) : null;
        return new CentreSearchResult(index, found, Ordered(index, filter, found, text, near), matched, near);
    }

    private static IEnumerable<int> Ordered(CentreIndex index, CentreFilter filter, DocumentSet found, TextMatch? text, NamedPlace? near)
    {
        if (near is not null)
        {
            return found.Numbers()
                .OrderBy(number => index.Centres[number] is { Latitude: { } latitude, Longitude: { } longitude }
                    ? Distance.Kilometres(near.Latitude, near.Longitude, latitude, longitude)
                    : double.MaxValue)
                .ThenBy(number => number);
        }

        if (filter.Sort is CentreFilter.SortByCountry or CentreFilter.SortByRecency)
        {
            return index.Order(filter.Sort).Where(found.Contains);
        }

        if (text is null || filter.Sort == CentreFilter.SortByName)
        {
            return found.Numbers();
        }

        var byName = found.Copy().KeepOnly(text.ByName);
        return byName.Numbers().Concat(found.Copy().Remove(byName).Numbers());
    }

    private static DocumentSet Inside(CentreIndex index, MapArea area)
    {
        var inside = new DocumentSet(index.Centres.Count);
        for (var number = 0; number < index.Centres.Count; number++)
        {
            var centre = index.Centres[number];
            if (centre.IsPlaced && area.Holds(centre.Latitude!.Value, centre.Longitude!.Value))
            {
                inside.Add(number);
            }
        }

        return inside;
    }
}
