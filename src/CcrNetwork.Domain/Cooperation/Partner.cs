using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>Sorts the partners by what they are.</summary>
public enum PartnerKind
{
    Ministry,
    PublicBody,
    CulturalAgency,
    Diplomatic,
    InternationalOrganisation,
    ForeignInstitution,
    LocalAuthorities,
    EuDesk,
    Network,
    Foundation,
    Research,
    CulturalCentre,
    ResidencyCentre,
    Company,
}

/// <summary>Tells whether the network works with a partner today.</summary>
public enum PartnerStatus
{
    Current,

    /// <summary>Named by a page of the association whose present validity is not known.</summary>
    Cited,
    Former,
}

/// <summary>A ministry, institute, foundation or other body that the network works with.</summary>
public class Partner : ContentItem
{
    private readonly List<Protocol> _protocols = [];

    public Partner(string slug, LocalizedText name, PartnerKind kind)
        : base(slug) => (Name, Kind) = (name, kind);

    private Partner() => Name = null!;

    public LocalizedText Name { get; set; }

    public PartnerKind Kind { get; set; }

    public PartnerStatus Status { get; set; }

    /// <summary>ISO 3166-1 alpha-2; null for a body of several countries.</summary>
    public string? CountryCode { get; set => field = Rule.Kept<Rules.CountryCode>(value); }

    public string? Website { get; set => field = Rule.Kept<WebAddress>(value); }

    public LocalizedText? Role { get; set; }

    public int? Since { get; set => field = Rule.Kept<Rules.Year>(value); }

    public IReadOnlyList<Protocol> Protocols => _protocols;

    protected override IEnumerable<string?> Names => Name.All;
}
