using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>A name of the shared vocabulary: a country, discipline or programme, by the value that stands in addresses.</summary>
public sealed record IndexedName(string Value, LocalizedText Name);
