using System.Globalization;
using System.Text.Json.Nodes;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>Programmes and calls in the words of schema.org.</summary>
public static class ResidencyLinkedData
{
    /// <summary>A programme is a service of the association, and a grant to those whom it receives.</summary>
    public static JsonObject Of(ProgrammePage page, string name, string url, string description, string audience)
    {
        var programme = new JsonObject
        {
            ["@type"] = new JsonArray("Service", "Grant"),
            ["name"] = name,
            ["url"] = url,
            ["provider"] = Association(),
        };
        AddUnlessEmpty(programme, "description", description);
        if (audience.Length > 0)
        {
            programme["audience"] = new JsonObject { ["@type"] = "Audience", ["audienceType"] = audience };
        }

        if (page.Details.SupportedBy.Count > 0)
        {
            programme["funder"] = new JsonArray([.. page.Details.SupportedBy
                .Select(
                    supporter => (JsonNode)new JsonObject
                    {
                        ["@type"] = "Organization",
                        ["name"] = supporter.In(SiteLanguages.Current.Code).Text,
                    })]);
        }

        return programme;
    }

    /// <summary>A call is an event that ends at its deadline; what is not known is left out.</summary>
    public static JsonObject Of(CallPage page, string name, string url, string description)
    {
        var call = new JsonObject
        {
            ["@type"] = "Event",
            ["name"] = name,
            ["url"] = url,
            ["organizer"] = Association(),
            ["eventAttendanceMode"] = "https://schema.org/OnlineEventAttendanceMode",
        };
        AddUnlessEmpty(call, "description", description);
        AddInstant(call, "startDate", page.Call.OpensAt);
        AddInstant(call, "endDate", page.Call.ClosesAt);
        return call;
    }

    private static JsonObject Association() => new()
    {
        ["@type"] = "Organization",
        ["name"] = "Association des Centres culturels de rencontre (ACCR)",
        ["url"] = "https://www.accr-europe.org",
    };

    private static void AddUnlessEmpty(JsonObject json, string name, string value)
    {
        if (value.Length > 0)
        {
            json[name] = value;
        }
    }

    private static void AddInstant(JsonObject json, string name, DateTime? instant)
    {
        if (instant is { } utc)
        {
            json[name] = utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }
    }
}
