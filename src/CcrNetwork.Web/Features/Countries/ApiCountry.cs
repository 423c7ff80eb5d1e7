using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;

namespace CcrNetwork.Web.Features.Countries;

/// <summary>A country of the network.</summary>
public sealed record ApiCountry(
    string Slug, string Code, LocalizedText Name, Continent Continent, LocalizedText? Text, IReadOnlyList<string> Sources) : ApiItem(Slug);
