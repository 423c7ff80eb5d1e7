using System.Text.Json.Nodes;

namespace CcrNetwork.Web.Features.OpenData;

/// <summary>The open data in the words of schema.org: a catalogue, with the centres as its first dataset.</summary>
public static class OpenDataLinkedData
{
    private const string Publisher = "Association des Centres culturels de rencontre (ACCR)";

    /// <param name="files">Media type and absolute address of each form of the list of centres.</param>
    public static JsonObject Of(
        string title, string description, string url, string centres, IEnumerable<(string Type, string Href)> files) => new()
        {
            ["@type"] = "DataCatalog",
            ["name"] = title,
            ["description"] = description,
            ["url"] = url,
            ["isAccessibleForFree"] = true,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = Publisher, ["url"] = "https://www.accr-europe.org" },
            ["dataset"] = new JsonObject
            {
                ["@type"] = "Dataset",
                ["name"] = centres,
                ["description"] = description,
                ["isAccessibleForFree"] = true,
                ["distribution"] = new JsonArray(
            [
                .. files.Select(file => (JsonNode)new JsonObject
                {
                    ["@type"] = "DataDownload",
                    ["encodingFormat"] = file.Type,
                    ["contentUrl"] = file.Href,
                }),
            ]),
            },
        };
}
