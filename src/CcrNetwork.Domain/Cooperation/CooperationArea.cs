using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>
/// A part of the world in which the network works with others, as a way in: what it wants there, and how somebody begins. What
/// was done there is computed from its countries.
/// </summary>
public class CooperationArea : ContentItem
{
    public const int NameMaxLength = 200;

    public CooperationArea(string slug, LocalizedText name)
        : base(slug) => Name = name;

    private CooperationArea() => Name = null!;

    public LocalizedText Name { get; set; }

    /// <summary>Its place among the others.</summary>
    public int Position { get; set => field = ListPlaces.Kept(value); }

    /// <summary>One sentence under the name.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>What the association wants there, in its own words.</summary>
    public LocalizedText? Strategy { get; set; }

    /// <summary>How a local authority or an institution begins.</summary>
    public LocalizedText? Beginning { get; set; }

    public IReadOnlyList<NamedStep> Steps { get; set; } = [];

    public string? ContactName { get; set => field = Rule.Within(NameMaxLength, value); }

    public string? ContactEmail { get; set => field = Rule.Kept<EmailAddress>(value); }

    /// <summary>ISO codes of the countries that belong to it.</summary>
    public IReadOnlyList<string> CountryCodes { get; set => field = Rule.KeptEach<CountryCode>(value); } = [];

    protected override IEnumerable<string?> Names => Name.All;
}
