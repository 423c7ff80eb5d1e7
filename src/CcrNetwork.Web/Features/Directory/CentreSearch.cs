using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Which centres a filter finds, and in what order. List, map and downloads all ask here.</summary>
public static class CentreSearch
{
    public static CentreSearchResult Run(CentreIndex index, CentreFilter filter)
    {
        var text = index.Match(filter.Search);
        var matched = text?.All.Copy() ?? DocumentSet.All(index.Centres.Count);
        if (filter.MapArea is { } area)
        {
            matched.KeepOnly(Inside(index, area));
        }

        var found = index.Chosen(filter, leaveOut: null).KeepOnly(matched);
        var near = filter.IsByDistance ? Places.Find(index, filter.Place) : null;
        return new CentreSearchResult(found, Ordered(index, filter, found, text, near), matched, near);
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
