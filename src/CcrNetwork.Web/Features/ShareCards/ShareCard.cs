namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>What the picture says that a social network shows beside a shared link.</summary>
/// <param name="Place">One line, such as « Arc-et-Senans, France ».</param>
/// <param name="Network">The network's name in the language of the page.</param>
/// <param name="EmblemId">Name of a drawn emblem, such as <c>garden-park</c>; the network's mark stands in for any other.</param>
public sealed record ShareCard(string Title, string Place, string Network, string EmblemId)
{
    /// <summary>Written where the fonts of the card lack a letter of the title; without it, none is.</summary>
    public string? OtherTitle { get; init; }

    /// <summary>As <see cref="OtherTitle"/>, for the place.</summary>
    public string? OtherPlace { get; init; }
}
