using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>Sorts the agreements of the network by what they bind their parties to.</summary>
public enum ProtocolKind
{
    Protocol,
    FrameworkAgreement,
    Cooperation,
    Membership,
    Support,
    Consortium,
    Charter,
    Research,
}

/// <summary>Tells whether an agreement holds today.</summary>
public enum ProtocolStatus
{
    InForce,
    Recurring,
    Planned,
    Ended,
    Unknown,
}

/// <summary>A cooperation protocol or another agreement of the network: its parties, countries, dates, and what came of it.</summary>
public class Protocol : ContentItem
{
    private readonly List<Country> _countries = [];
    private readonly List<Centre> _centres = [];
    private readonly List<Partner> _partners = [];

    public Protocol(string slug, LocalizedText name, ProtocolKind kind)
        : base(slug) => (Name, Kind) = (name, kind);

    private Protocol() => Name = null!;

    public LocalizedText Name { get; set; }

    public ProtocolKind Kind { get; set; }

    public ProtocolStatus Status { get; set; } = ProtocolStatus.Unknown;

    public PartialDate? SignedOn { get; private set; }

    public PartialDate? EndedOn { get; private set; }

    public IReadOnlyList<LocalizedText> Signatories { get; set; } = [];

    public LocalizedText? Summary { get; set; }

    /// <summary>The texts that were signed, where they can be read.</summary>
    public IReadOnlyList<ProjectDocument> Documents { get; set => field = [.. value.Select(document => document.Kept())]; } = [];

    public IReadOnlyList<Country> Countries => _countries;

    /// <summary>The centres that the protocol concerns or that came of it.</summary>
    public IReadOnlyList<Centre> Centres => _centres;

    public IReadOnlyList<Partner> Partners => _partners;

    protected override IEnumerable<string?> Names => Name.All;

    /// <exception cref="ArgumentException">It ends before it was signed.</exception>
    public void LastFrom(PartialDate? signedOn, PartialDate? endedOn)
    {
        PartialDate.Check(signedOn, endedOn, nameof(endedOn));
        (SignedOn, EndedOn) = (signedOn, endedOn);
    }

    public void Bind(Country country) => _countries.Add(country);

    public void Bind(Centre centre) => _centres.Add(centre);

    public void Bind(Partner partner) => _partners.Add(partner);

    public void BindOnly(IReadOnlyCollection<Country> countries) => _countries.Become(countries);

    public void BindOnly(IReadOnlyCollection<Centre> centres) => _centres.Become(centres);

    public void BindOnly(IReadOnlyCollection<Partner> partners) => _partners.Become(partners);
}
