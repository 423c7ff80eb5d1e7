namespace CcrNetwork.Web.Features.Directory;

/// <summary>A centre in a list.</summary>
/// <param name="Emblem">Name of the drawn emblem, such as <c>garden-park</c>.</param>
/// <param name="Century">12 for the twelfth; null when unknown.</param>
public sealed record CentreCard(
    string Slug, string Name, string City, string Country, string Emblem, string Heritage, int? Century, string Membership, bool IsCurrent,
    CardPicture? Picture);
