using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>A country as the directory knows it.</summary>
public sealed record IndexedCountry(string Code, LocalizedText Name, Continent Continent);
