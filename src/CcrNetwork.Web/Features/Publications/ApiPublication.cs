using System.ComponentModel;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Publications;

/// <summary>A book, brochure or series as a row of the API.</summary>
public sealed record ApiPublication(
    string Slug, string Title,
    [property: Description("ISO 639-1 code of the language in which it is written.")] string Language,
    PublishedWorkKind Kind, int? Year, string? Publisher, LocalizedText? Summary,
    [property: Description("Where it can be read or bought.")] string? Link,
    [property: Description("Slugs of the centres of which it tells.")] IReadOnlyList<string> Centres,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
