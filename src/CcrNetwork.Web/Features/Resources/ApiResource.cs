using System.ComponentModel;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Resources;

/// <summary>A guide or publication that is for everyone.</summary>
public sealed record ApiResource(
    string Slug, LocalizedText Title, LocalizedText? Summary, ResourceTopic Topic,
    [property: Description("ISO 639-1 code of the language in which it is written.")] string? DocumentLanguage,
    PartialDate? DatedOn, LocalizedText? Publisher, string? Link, IReadOnlyList<string> Sources) : ApiItem(Slug);
