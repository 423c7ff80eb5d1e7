using System.ComponentModel;
using CcrNetwork.Web.Features.Directory;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>The filters of the public directory, for programs. Values that do not exist are ignored, as they are there.</summary>
public sealed record ApiCentreFilter
{
    [FromQuery(Name = "q"), Description("Words of the name, the place or the texts, in any spelling.")]
    public string? Q { get; init; }

    /// <summary>Each facet is a parameter of its own; <see cref="FacetParameters"/> describes them.</summary>
    public ChosenFacets Chosen { get; init; } = ChosenFacets.None;

    [FromQuery(Name = "sort"), Description("name, country, recent, or near together with place.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "place"), Description("A city, region or country of the network, for sort=near.")]
    public string? Place { get; init; }

    [FromQuery(Name = "area"), Description("A part of the map, as in the addresses of the directory.")]
    public string? Area { get; init; }

    public CentreFilter Filter() => new()
    {
        Q = Q,
        Chosen = Chosen,
        Sort = Sort,
        Place = Place,
        Area = Area,
    };
}
