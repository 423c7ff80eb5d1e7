using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Seed.Synthetic;

/// <summary>A country with a box that lies on its land, and how often centres stand there.</summary>
internal sealed record SyntheticCountry(
    string Code,
    string French,
    string English,
    Continent Continent,
    int Weight,
    double South,
    double West,
    double North,
    double East)
{
    public static readonly IReadOnlyList<SyntheticCountry> All =
    [
        new("FR", "France", "France", Continent.Europe, 40, 44.0, 0.5, 49.5, 5.5),
        new("BE", "Belgique", "Belgium", Continent.Europe, 6, 50.2, 3.6, 51.1, 5.6),
        new("DE", "Allemagne", "Germany", Continent.Europe, 8, 48.5, 8.0, 53.0, 12.5),
        new("CH", "Suisse", "Switzerland", Continent.Europe, 3, 46.4, 6.8, 47.3, 9.2),
        new("IT", "Italie", "Italy", Continent.Europe, 8, 42.6, 11.5, 45.5, 12.2),
        new("ES", "Espagne", "Spain", Continent.Europe, 6, 38.0, -5.8, 42.5, -1.0),
        new("PT", "Portugal", "Portugal", Continent.Europe, 3, 37.5, -8.5, 41.7, -7.2),
        new("PL", "Pologne", "Poland", Continent.Europe, 4, 50.2, 16.5, 53.5, 22.8),
        new("RO", "Roumanie", "Romania", Continent.Europe, 3, 44.5, 22.8, 47.4, 27.0),
        new("SE", "Suède", "Sweden", Continent.Europe, 2, 57.0, 13.0, 63.5, 16.4),
        new("SN", "Sénégal", "Senegal", Continent.Africa, 2, 13.2, -16.2, 16.0, -12.6),
        new("BJ", "Bénin", "Benin", Continent.Africa, 2, 6.6, 1.8, 11.5, 2.6),
        new("TN", "Tunisie", "Tunisia", Continent.Africa, 2, 34.0, 8.6, 36.8, 10.0),
        new("KR", "Corée du Sud", "South Korea", Continent.Asia, 2, 35.2, 127.0, 37.8, 128.8),
        new("CN", "Chine", "China", Continent.Asia, 3, 26.0, 105.0, 36.0, 118.0),
        new("CA", "Canada", "Canada", Continent.NorthAmerica, 3, 46.2, -74.0, 52.0, -70.5),
        new("BR", "Brésil", "Brazil", Continent.SouthAmerica, 2, -22.0, -55.0, -8.0, -41.0),
        new("AU", "Australie", "Australia", Continent.Oceania, 1, -34.0, 117.5, -22.0, 149.0),
    ];

    public Country ToCountry() => new(Code, LocalizedText.Of(French, English), Continent);
}
