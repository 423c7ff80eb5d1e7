using System.Text.Json;
using System.Text.Json.Nodes;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>
/// The schema.org description of a page as a script element of data. The serialiser escapes &lt;, &gt; and &amp;, so that no
/// text can end the element.
/// </summary>
public static class LinkedDataScript
{
    public static string Of(PageAddress address)
    {
        var graph = new JsonArray { Breadcrumb(address) };
        foreach (var item in address.Head.LinkedData)
        {
            graph.Add(item.DeepClone());
        }

        var document = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph };
        return $"<script type=\"application/ld+json\">{document.ToJsonString(JsonSerializerOptions.Default)}</script>";
    }

    private static JsonObject Breadcrumb(PageAddress address)
    {
        if (!address.Head.HasBreadcrumb)
        {
            return new JsonObject
            {
                ["@type"] = "WebSite",
                ["name"] = address.Head.Title,
                ["url"] = address.Canonical,
                ["inLanguage"] = SiteLanguages.Current.Code,
            };
        }

        var steps = address.Head.Breadcrumb
            .Append(new BreadcrumbStep(address.Head.Title, address.In(SiteLanguages.Current)))
            .Select((step, index) => (JsonNode)new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Text,
                ["item"] = address.Absolute(step.Href),
            });
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. steps]) };
    }
}
