using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Resources;

/// <summary>The query string of the library. Values that do not exist are ignored.</summary>
public sealed record ResourceFilter
{
    /// <summary>A topic in small letters.</summary>
    public string? Topic { get; init; }

    /// <summary>Code of a language.</summary>
    public string? In { get; init; }

    public ResourceTopic? WantedTopic =>
        Enum.TryParse<ResourceTopic>(Topic, ignoreCase: true, out var topic) && Enum.IsDefined(topic) ? topic : null;
}

public sealed record ResourceItem(
    int Id, string Slug, LocalizedText Title, LocalizedText? Summary, ResourceTopic Topic, Audience Audience, string? Language,
    PartialDate? DatedOn, LocalizedText? Publisher, string? Link, DocumentFile? File, IReadOnlyList<string> Sources);

/// <param name="Languages">Those of all documents.</param>
/// <param name="Folder">The address under which the files of the list are.</param>
public sealed record ResourceList(
    IReadOnlyList<ResourceItem> Items, int Total, ResourceTopic? Topic, string? Language, IReadOnlyList<ResourceTopic> Topics,
    IReadOnlyList<string> Languages, string Here, string Folder)
{
    public bool IsFiltered => Topic is not null || Language is not null;

    public IEnumerable<IGrouping<ResourceTopic, ResourceItem>> ByTopic => Items.GroupBy(item => item.Topic).OrderBy(group => group.Key);

    public IReadOnlyList<string> Sources => [.. Items.SelectMany(item => item.Sources).Distinct()];
}
