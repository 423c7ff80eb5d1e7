using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>Names what makes two sides fit, the strongest first.</summary>
public enum MatchGround
{
    /// <summary>The same programme or project idea.</summary>
    Programme,
    Discipline,

    /// <summary>One wants partners from the other's country.</summary>
    Country,
    Language,
}

/// <summary>Says one thing that makes two sides fit.</summary>
/// <param name="Values">What they share: slugs of programmes or disciplines, codes of countries or languages.</param>
public sealed record MatchReason(MatchGround Ground, IReadOnlyList<string> Values);

/// <summary>Keeps what is known of one side: a notice, or a centre on its own.</summary>
/// <param name="Country">The code of the centre's country.</param>
/// <param name="Programmes">Keys made by <see cref="PartnerMatch.KeyOf"/>.</param>
/// <param name="WantedCountries">None means any.</param>
/// <param name="Languages">None means not said.</param>
public sealed record MatchSide(
    int? CentreId, string? Country, IReadOnlyCollection<string> Programmes, IReadOnlyCollection<string> Disciplines,
    IReadOnlyCollection<string> WantedCountries, IReadOnlyCollection<string> Languages);

/// <summary>
/// Decides whether two sides fit, by a rule that can be told in four sentences: they share a programme or a discipline;
/// neither wants other countries than that of the other; if both name languages, they share one; a shared programme counts
/// most, then each shared discipline, then a wanted country, then a shared language.
/// </summary>
public sealed record PartnerMatch(IReadOnlyList<MatchReason> Reasons)
{
    public int Weight => Reasons.Sum(reason => reason.Ground switch
    {
        MatchGround.Programme => 8,
        MatchGround.Discipline => 2 * Math.Min(reason.Values.Count, 3),
        _ => 1,
    });

    /// <summary>Null when they do not fit.</summary>
    public static PartnerMatch? Between(MatchSide one, MatchSide other)
    {
        if ((one.CentreId is not null && one.CentreId == other.CentreId) || Excludes(one, other) || Excludes(other, one))
        {
            return null;
        }

        var languages = Shared(one.Languages, other.Languages);
        if (one.Languages.Count > 0 && other.Languages.Count > 0 && languages.Count == 0)
        {
            return null;
        }

        List<MatchReason> reasons =
        [
            new(MatchGround.Programme, Shared(one.Programmes, other.Programmes)),
            new(MatchGround.Discipline, Shared(one.Disciplines, other.Disciplines)),
            new(MatchGround.Country, [.. Wanted(one, other).Concat(Wanted(other, one)).Distinct()]),
            new(MatchGround.Language, languages),
        ];
        reasons.RemoveAll(reason => reason.Values.Count == 0);
        return reasons.Exists(reason => reason.Ground is MatchGround.Programme or MatchGround.Discipline)
            ? new PartnerMatch(reasons)
            : null;
    }

    /// <summary>A programme by the slug of its first name, so that spelling it with capitals or accents makes no other of it.</summary>
    public static string? KeyOf(LocalizedText? programme) =>
        programme?.All.Select(name => Slug.Of(name)).FirstOrDefault(slug => slug.Length > 0);

    private static bool Excludes(MatchSide who, MatchSide whom) =>
        who.WantedCountries.Count > 0 && (whom.Country is null || !who.WantedCountries.Contains(whom.Country));

    private static IEnumerable<string> Wanted(MatchSide who, MatchSide whom) =>
        whom.Country is not null && who.WantedCountries.Contains(whom.Country) ? [whom.Country] : [];

    private static List<string> Shared(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        [.. one.Intersect(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
