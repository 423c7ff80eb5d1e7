using System.ComponentModel;
using CcrNetwork.Web.Features.Directory;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>The filters of the public directory, for programs. Values that do not exist are ignored, as they are there.</summary>
public sealed record ApiCentreFilter
{
    [FromQuery(Name = "q"), Description("Words of the name, the place or the texts, in any spelling.")]
    public string? Q { get; init; }

    [FromQuery(Name = "country"), Description("ISO 3166-1 alpha-2 code in lower case; may be repeated, as all that follow.")]
    public string[] Country { get; init; } = [];

    [FromQuery(Name = "continent"), Description("Such as europe or north-america.")]
    public string[] Continent { get; init; } = [];

    [FromQuery(Name = "heritage"), Description("What the walls were built as, such as abbey.")]
    public string[] Heritage { get; init; } = [];

    [FromQuery(Name = "discipline"), Description("Slug of a discipline, such as music.")]
    public string[] Discipline { get; init; } = [];

    [FromQuery(Name = "programme"), Description("Slug of a residency programme whose residents the centre hosts.")]
    public string[] Programme { get; init; } = [];

    [FromQuery(Name = "membership"), Description("Without it, the members of today. Former and prospective centres only when asked for.")]
    public string[] Membership { get; init; } = [];

    [FromQuery(Name = "century"), Description("Century of the oldest important part, two digits, such as 12.")]
    public string[] Century { get; init; } = [];

    [FromQuery(Name = "sort"), Description("name, country, recent, or near together with place.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "place"), Description("A city, region or country of the network, for sort=near.")]
    public string? Place { get; init; }

    [FromQuery(Name = "area"), Description("A part of the map, as in the addresses of the directory.")]
    public string? Area { get; init; }

    public CentreFilter Filter() => new()
    {
        Q = Q,
        Country = Country,
        Continent = Continent,
        Heritage = Heritage,
        Discipline = Discipline,
        Programme = Programme,
        Membership = Membership,
        Century = Century,
        Sort = Sort,
        Place = Place,
        Area = Area,
    };
}
