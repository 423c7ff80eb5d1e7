using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What there is to aim at where a position is picked: the drawing of a country with its rivers, and its towns.</summary>
[Authorize(StaffPolicies.CentreEditors)]
public sealed class PositionMapController : AdminController
{
    private const int Digits = 4;

    [HttpGet("admin/position-map")]
    public IActionResult Show(string? country)
    {
        if (!Rule.Holds<CountryCode>(country ?? "") || MapPlates.Of(country!) is not { } plate)
        {
            return NotFound();
        }

        return Json(new
        {
            drawing = $"/img/plates/{plate.Name}.svg",
            bounds = new[] { new[] { plate.South, plate.West }, [plate.North, plate.East] },
            units = plate.Width,
            towns = plate.Towns.Select(town =>
            {
                var (latitude, longitude) = plate.At(town.X, town.Y);
                return new
                {
                    at = new[] { Math.Round(latitude, Digits), Math.Round(longitude, Digits) },
                    name = town.NameIn(SiteLanguages.Current.Code),
                    zoom = town.Zoom,
                };
            }),
        });
    }
}
