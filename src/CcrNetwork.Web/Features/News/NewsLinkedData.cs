using System.Globalization;
using System.Text.Json.Nodes;

namespace CcrNetwork.Web.Features.News;

/// <summary>News in the words of schema.org.</summary>
public static class NewsLinkedData
{
    /// <param name="image">The absolute address of its photograph; null without one.</param>
    public static JsonObject Of(NewsDetails news, string url, string title, string? lead, string language, string? image)
    {
        var data = new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["@id"] = $"{url}#news",
            ["headline"] = title,
            ["description"] = lead,
            ["inLanguage"] = language,
            ["url"] = url,
            ["datePublished"] = news.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dateModified"] = news.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = "ACCR", ["url"] = "https://www.accr-europe.org" },
        };
        if (image is not null)
        {
            data["image"] = image;
        }

        return data;
    }
}
