using System.Text.Json.Nodes;

namespace CcrNetwork.Web.Features.Projects;

/// <summary>A European project in the words of schema.org.</summary>
public static class ProjectLinkedData
{
    public static JsonObject Of(ProjectPage page, string url, string title, string description, string funding)
    {
        var details = page.Details;
        var project = new JsonObject { ["@type"] = "Project", ["@id"] = $"{url}#project", ["name"] = details.Name, ["url"] = url };
        Add(project, "alternateName", title);
        Add(project, "description", description);
        Add(project, "foundingDate", details.StartYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Add(project, "dissolutionDate", details.EndYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (funding.Length > 0)
        {
            project["funding"] = new JsonObject { ["@type"] = "Grant", ["name"] = funding };
        }

        var members = details.Partners
            .Prepend(details.Lead)
            .Where(party => party is not null)
            .Select(party => (JsonNode)new JsonObject { ["@type"] = "Organization", ["name"] = party!.Name })
            .ToArray();
        if (members.Length > 0)
        {
            project["member"] = new JsonArray(members);
        }

        return project;
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json[name] = value;
        }
    }
}
