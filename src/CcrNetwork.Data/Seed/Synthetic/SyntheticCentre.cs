using System.Globalization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Synthetic;

/// <summary>Makes one plausible centre after another; the same generator state makes the same centre.</summary>
internal sealed class SyntheticCentre(Random random)
{
    private const int FoundingYear = 1972;
    private const int LastYear = 2026;
    private const int StateRolls = 100;
    private const double KnownPositionShare = 0.97;

    private static readonly DateTime FirstPublication = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    private static readonly (MembershipKind Kind, int Weight)[] Kinds =
    [
        (MembershipKind.Member, 40), (MembershipKind.Labelled, 25), (MembershipKind.Associate, 10),
        (MembershipKind.Partner, 10), (MembershipKind.Prospective, 7), (MembershipKind.Former, 8),
    ];

    private static readonly int CountryWeights = SyntheticCountry.All.Sum(c => c.Weight);

    public Centre Next(int number)
    {
        var heritage = Pick(SyntheticWords.Heritage);
        var country = NextCountry();
        var place = Pick(SyntheticWords.PlaceStarts) + Pick(SyntheticWords.PlaceMiddles) + Pick(SyntheticWords.PlaceEnds);
        var name = $"{heritage.French} de {place}";
        var centre = new Centre(SlugOf(name, number), name, heritage.Type, NextAddress(country, place), NextMembership())
        {
            NameEn = Happens(0.4) ? $"{place} {heritage.English}" : null,
            Site = Happens(0.2) ? $"Ancien site de {place}" : null,
            BuiltCentury = Happens(0.9) ? random.Next(8, 21) : null,
            Website = Happens(0.9) ? $"https://centre-{number}.example.org" : null,
            Email = Happens(0.8) ? $"contact@centre-{number}.example.org" : null,
            Phone = Happens(0.7) ? string.Create(CultureInfo.InvariantCulture, $"+33 3 {random.Next(10_000_000, 99_999_999)}") : null,
            HasStepFreeAccess = Happens(0.5) ? Happens(0.6) : null,
            Lead = NextText([
                ($"{name} ouvre ses murs aux artistes.", $"{place} {heritage.English} opens its walls to artists."),
                ($"À {place}, un lieu de mémoire et de création.", $"A place of memory and new work in {place}.")], 1),
            Walls = NextText(SyntheticWords.Walls, 3),
            Now = NextText(SyntheticWords.Activities, 3),
            Sources = [$"https://sources.example.org/{number}"],
            Confidence = (Confidence)random.Next(3),
            Notes = Happens(0.15) ? "Année d’adhésion à confirmer." : null,
        };

        if (Happens(KnownPositionShare))
        {
            centre.PlaceAt(Between(country.South, country.North), Between(country.West, country.East), Happens(0.2));
        }

        if (Happens(0.6))
        {
            centre.Confirm(DateOnly.FromDateTime(FirstPublication).AddDays(-random.Next(900)));
        }

        SetState(centre);
        return centre;
    }

    public bool Happens(double probability) => random.NextDouble() < probability;

    /// <summary>Some different items of a list, in its order.</summary>
    public IEnumerable<T> Some<T>(IReadOnlyList<T> items, int atMost)
    {
        var wanted = Math.Min(random.Next(1, atMost + 1), items.Count);
        for (var i = 0; i < items.Count && wanted > 0; i++)
        {
            if (random.Next(items.Count - i) < wanted)
            {
                wanted--;
                yield return items[i];
            }
        }
    }

    /// <summary>A few years in a row.</summary>
    public IReadOnlyList<int> NextYears()
    {
        var first = random.Next(2003, LastYear);
        return [.. Enumerable.Range(first, Math.Min(random.Next(1, 6), LastYear - first + 1))];
    }

    private void SetState(Centre centre)
    {
        var roll = random.Next(StateRolls);
        if (roll < 5)
        {
            return;
        }

        centre.Publish(FirstPublication.AddMinutes(random.Next(60 * 24 * 300)));
        if (roll > 97)
        {
            centre.Archive(FirstPublication.AddDays(301));
        }
    }

    private LocalizedText NextText(IReadOnlyList<(string French, string English)> sentences, int atMost)
    {
        var chosen = Some(sentences, atMost).ToList();
        var french = string.Join(' ', chosen.Select(s => s.French));
        return Happens(0.9)
            ? LocalizedText.Of(french, string.Join(' ', chosen.Select(s => s.English)))
            : new LocalizedText([new("fr", french)]);
    }

    private PostalAddress NextAddress(SyntheticCountry country, string place) =>
        new(
            Happens(0.8) ? $"{random.Next(1, 120)} {Pick(SyntheticWords.Streets)}" : null,
            random.Next(10_000, 99_999).ToString(CultureInfo.InvariantCulture),
            place,
            Happens(0.7) ? $"Région {Pick(SyntheticWords.PlaceStarts).TrimEnd('-')}" : null,
            country.Code);

    private Membership NextMembership()
    {
        var roll = random.Next(Kinds.Sum(k => k.Weight));
        var kind = Kinds.First(k => (roll -= k.Weight) < 0).Kind;
        int? since = kind == MembershipKind.Prospective || Happens(0.1) ? null : random.Next(FoundingYear, LastYear + 1);
        int? labelledIn = kind == MembershipKind.Labelled
            ? Math.Clamp((since ?? FoundingYear) + random.Next(5), Membership.FirstLabelYear, LastYear)
            : null;
        int? until = kind == MembershipKind.Former && since is { } first ? random.Next(first, LastYear + 1) : null;
        return new Membership(kind, since, labelledIn, until);
    }

    private SyntheticCountry NextCountry()
    {
        var roll = random.Next(CountryWeights);
        return SyntheticCountry.All.First(c => (roll -= c.Weight) < 0);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private double Between(double low, double high) => Math.Round(low + (random.NextDouble() * (high - low)), 5);

    private static string SlugOf(string name, int number)
    {
        var letters = Folding.Fold(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{new string(letters)}-{number}");
    }
}
