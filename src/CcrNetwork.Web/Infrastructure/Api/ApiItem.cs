using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>An item that has a page of its own in each language.</summary>
public abstract record ApiItem([property: JsonPropertyOrder(-1)] string Slug)
{
    [Description("The page about it, by language.")]
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();
}
