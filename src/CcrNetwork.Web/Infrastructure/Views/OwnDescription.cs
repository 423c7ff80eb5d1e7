using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What staff has written of a page for search engines and shared links.</summary>
public sealed record OwnDescription(LocalizedText Title, LocalizedText Text);
