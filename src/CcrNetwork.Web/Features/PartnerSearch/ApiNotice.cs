using System.ComponentModel;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>A notice without its contacts.</summary>
public sealed record ApiNotice(
    string Slug, PartnerSearchKind Kind, LocalizedText Title, LocalizedText? Text,
    [property: Description("The centre behind it. It is written to from the page of the notice.")] string? Centre,
    [property: Description("The programme for which partners are looked for.")] LocalizedText? Programme,
    PartnerRole? Role,
    [property: Description("From which partners are wanted; empty for any country.")] IReadOnlyList<string> WantedCountryCodes,
    [property: Description("ISO 639-1 codes.")] IReadOnlyList<string> WorkLanguages,
    IReadOnlyList<string> Disciplines, DateOnly? AnswerBy,
    [property: Description("The last day on which it is shown.")] DateOnly EndsOn,
    IReadOnlyList<string> Sources) : ApiItem(Slug);
