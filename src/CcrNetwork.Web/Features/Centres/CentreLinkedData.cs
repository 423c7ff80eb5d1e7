using System.Text.Json.Nodes;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Media;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A centre in the words of schema.org: an organisation located in a landmark or historical building.</summary>
public static class CentreLinkedData
{
    public static JsonObject Of(CentrePage page, string url, string description, string origin)
    {
        var details = page.Details;
        var site = new JsonObject
        {
            ["@type"] = "LandmarksOrHistoricalBuildings",
            ["name"] = details.Site ?? details.Name,
            ["address"] = Address(page),
        };
        if (details is { Latitude: { } latitude, Longitude: { } longitude })
        {
            site["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        }

        var organisation = new JsonObject
        {
            ["@type"] = "Organization",
            ["@id"] = $"{url}#organisation",
            ["name"] = details.Name,
            ["url"] = url,
            ["description"] = description,
            ["location"] = site,
            ["address"] = Address(page),
        };
        if (page.Pictures.Count > 0)
        {
            organisation["image"] = new JsonArray([.. page.Pictures.Select(picture => Image(picture, origin))]);
        }

        Add(organisation, "alternateName", details.NameEn);
        Add(organisation, "sameAs", details.Website);
        Add(organisation, "telephone", details.Phone);
        Add(organisation, "email", details.Email);
        if (details.Membership.IsCurrent)
        {
            organisation["memberOf"] = new JsonObject
            {
                ["@type"] = "Organization",
                ["name"] = "Association des Centres culturels de rencontre (ACCR)",
                ["url"] = "https://www.accr-europe.org",
            };
        }

        return organisation;
    }

    private static JsonObject Image(ShownPhotograph picture, string origin)
    {
        var width = picture.File.Widths[^1];
        var json = new JsonObject
        {
            ["@type"] = "ImageObject",
            ["contentUrl"] = origin + PictureFormat.Jpeg.AddressOf(picture.File.Key, width),
            ["width"] = width,
            ["height"] = picture.File.HeightAt(width),
        };
        Add(json, "creditText", picture.Credit);
        Add(json, "license", Licences.AddressOf(picture.Licence));
        return json;
    }

    private static JsonObject Address(CentrePage page)
    {
        var address = page.Details.Address;
        var json = new JsonObject
        {
            ["@type"] = "PostalAddress",
            ["addressLocality"] = address.City,
            ["addressCountry"] = address.CountryCode,
        };
        Add(json, "streetAddress", address.Street);
        Add(json, "postalCode", address.PostalCode);
        Add(json, "addressRegion", address.Region);
        return json;
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json[name] = value;
        }
    }
}
