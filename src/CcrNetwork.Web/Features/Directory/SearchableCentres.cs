using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <param name="Texts">What is sought of the centres, by their numbers in the index.</param>
public sealed record SearchableCentres(CentreIndex Index, TextIndex Texts)
{
    /// <summary>The centres whose names come closest to what was typed.</summary>
    public IReadOnlyList<IndexedCentre> Closest(string? search, int most) =>
        [.. Texts.Closest(search, most).Select(number => Index.Centres[number])];
}
