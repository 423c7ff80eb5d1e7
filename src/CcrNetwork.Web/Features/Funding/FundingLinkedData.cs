using System.Globalization;
using System.Text.Json.Nodes;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>A call for projects in the words of schema.org: a grant that its funder offers; what is not known is left out.</summary>
public static class FundingLinkedData
{
    public static JsonObject Of(FundingPage page, string url)
    {
        var (call, language) = (page.Call.Call, SiteLanguages.Current.Code);
        var grant = new JsonObject
        {
            ["@type"] = new JsonArray("Grant", "Event"),
            ["name"] = call.Title.In(language).Text,
            ["url"] = url,
            ["eventAttendanceMode"] = "https://schema.org/OnlineEventAttendanceMode",
        };
        Add(grant, "description", call.Summary?.In(language).Text);
        Add(grant, "sameAs", page.Details.SourceUrl);
        Add(grant, "startDate", Instant(call.OpensAt));
        Add(grant, "endDate", Instant(page.Call.Shown?.At));
        if (call.Funder is { } funder)
        {
            grant["funder"] = new JsonObject { ["@type"] = "Organization", ["name"] = funder };
        }

        return grant;
    }

    private static string? Instant(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Add(JsonObject json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json[name] = value;
        }
    }
}
