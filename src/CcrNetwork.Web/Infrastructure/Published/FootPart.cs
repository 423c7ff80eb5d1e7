using CcrNetwork.Domain.Association;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>A heading of the foot of every page and the links below it.</summary>
/// <param name="Title">The key of the heading.</param>
/// <param name="Section">To which kinds and text pages may add themselves; null for none.</param>
public sealed record FootPart(string Title, FootSection? Section, IReadOnlyList<FootLink> Links);
