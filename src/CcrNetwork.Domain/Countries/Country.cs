using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Countries;

/// <summary>Names the part of the world that a country belongs to, as the directory groups countries.</summary>
public enum Continent
{
    Europe,
    Africa,
    Asia,
    NorthAmerica,
    SouthAmerica,
    Oceania,
}

/// <summary>What binds a country to the network.</summary>
public enum CountryRelation
{
    /// <summary>It has centres whose membership is current.</summary>
    Members,

    /// <summary>It is party to a cooperation protocol.</summary>
    Protocol,

    /// <summary>A centre is on its way there.</summary>
    Prospective,

    /// <summary>It is or was the country of a residency programme.</summary>
    Programme,

    /// <summary>It had members once.</summary>
    Former,

    /// <summary>It has a place in the network's history.</summary>
    History,
}

/// <summary>A country in some relation to the network. Its address is its code in lower case.</summary>
public class Country : ContentItem
{
    public const int CodeLength = CountryCode.Length;

    public Country(string code, LocalizedText name, Continent continent)
        : base(AddressOf(code)) =>
        (Code, Name, Continent) = (code, name, continent);

    private Country() => (Code, Name) = ("", null!);

    /// <summary>ISO 3166-1 alpha-2, in capitals.</summary>
    public string Code { get; private set; }

    public LocalizedText Name { get; set; }

    public Continent Continent { get; set; }

    public LocalizedText? Text { get; set; }

    /// <summary>Relations that no centre or protocol of the portal can prove, such as a former membership.</summary>
    public IReadOnlyList<CountryRelation> NotedRelations { get; set; } = [];

    /// <summary>Former centres that have no page of their own, by name.</summary>
    public IReadOnlyList<string> FormerCentresNamed { get; set; } = [];

    protected override IEnumerable<string?> Names => Name.All;

    /// <summary>The closest relation: computed from what the portal publishes, then from what staff noted.</summary>
    public static CountryRelation RelationOf(
        IEnumerable<Centres.MembershipKind> centres, bool hasProtocol, IEnumerable<CountryRelation> noted) =>
        RelationsOf(centres, hasProtocol, noted)[0];

    /// <summary>Every relation, the closest first; never empty.</summary>
    public static IReadOnlyList<CountryRelation> RelationsOf(
        IEnumerable<Centres.MembershipKind> centres, bool hasProtocol, IEnumerable<CountryRelation> noted)
    {
        var relations = noted.ToHashSet();
        foreach (var kind in centres)
        {
            relations.Add(kind switch
            {
                Centres.MembershipKind.Prospective => CountryRelation.Prospective,
                Centres.MembershipKind.Former => CountryRelation.Former,
                _ => CountryRelation.Members,
            });
        }

        if (hasProtocol)
        {
            relations.Add(CountryRelation.Protocol);
        }

        return relations.Count == 0 ? [CountryRelation.History] : [.. relations.Order()];
    }

    /// <exception cref="ArgumentException">It is no code of a country.</exception>
    private static string AddressOf(string code) => Rule.Kept<CountryCode>(code).ToLowerInvariant();
}
