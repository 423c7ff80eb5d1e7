using System.Text.Json.Nodes;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.PartnerSearch;

internal static class NoticeLinkedData
{
    /// <summary>In the words of schema.org: a demand is looked for, an offer is offered.</summary>
    public static JsonObject Of(Notice notice, string name, string text, string url, string language)
    {
        var data = new JsonObject
        {
            ["@type"] = notice.Kind == PartnerSearchKind.LookingFor ? "Demand" : "Offer",
            ["name"] = name,
            ["url"] = url,
            ["description"] = RichText.ToPlain(text),
            ["inLanguage"] = language,
            ["availabilityEnds"] = notice.EndsOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (notice.Centre is { } centre)
        {
            data["offeredBy"] = new JsonObject { ["@type"] = "Organization", ["name"] = centre.Name };
        }

        return data;
    }
}
