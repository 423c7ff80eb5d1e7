using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Centres;

/// <summary>Names the ways from the nearest station to a centre.</summary>
public enum StationWay
{
    Foot,
    Bicycle,
    Bus,
    Car,
}

/// <summary>A heritage site with its cultural project, in the network or once in it.</summary>
public class Centre : ContentItem
{
    public const int NameMaxLength = 160;
    public const int ContactMaxLength = 200;

    /// <summary>The bounds of the way from the station, in minutes.</summary>
    public static readonly Limits Minutes = new(0, 600);

    private readonly List<Discipline> _disciplines = [];
    private readonly List<Hosting> _hostings = [];
    private readonly List<CentrePhotograph> _photographs = [];

    public Centre(string slug, string name, HeritageType heritageType, PostalAddress address, Membership membership)
        : base(slug) =>
        (Name, HeritageType, Address, Membership) = (name, heritageType, address, membership);

    /// <summary>For the data layer, which sets complex values itself.</summary>
    private Centre()
    {
        Name = "";
        Address = PostalAddress.Unknown;
        Membership = new Membership(MembershipKind.Prospective);
    }

    /// <summary>The centre's own name, in its own language.</summary>
    public string Name { get; set => field = Rule.Within(NameMaxLength, value); }

    /// <summary>The English name where it differs.</summary>
    public string? NameEn { get; set => field = Rule.Within(NameMaxLength, value); }

    /// <summary>The name of the walls where it differs from the centre's.</summary>
    public string? Site { get; set => field = Rule.Within(NameMaxLength, value); }

    public HeritageType HeritageType { get; set; }

    /// <summary>The century of the oldest important part, 12 for the twelfth.</summary>
    public int? BuiltCentury { get; set => field = Rule.Kept<Century>(value); }

    public PostalAddress Address { get; set => field = value.Kept(); }

    public Membership Membership { get; set => field = value.Kept(); }

    /// <summary>Degrees north, WGS 84; unknown together with <see cref="Longitude"/>.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; private set; }

    /// <summary>Whether the position may be up to two kilometres off.</summary>
    public bool IsPositionApproximate { get; private set; }

    public string? Website { get; set => field = Rule.Kept<WebAddress>(value); }

    public string? Email { get; set => field = Rule.Kept<EmailAddress>(value); }

    public string? Phone { get; set => field = Rule.Within(ContactMaxLength, value); }

    /// <summary>Whether the site can be reached without a step; unknown stays unknown.</summary>
    public bool? HasStepFreeAccess { get; set; }

    /// <summary>Null as long as nothing of it is known.</summary>
    public SiteAccess? Access { get; set => field = value?.Kept(); }

    /// <summary>The nearest station, by its own name.</summary>
    public string? Station { get; set => field = Rule.Within(NameMaxLength, value); }

    public int? StationMinutes { get; set => field = Minutes.Kept(value); }

    public StationWay? StationBy { get; set; }

    /// <summary>How one finds the place, in a sentence or two.</summary>
    public LocalizedText? Way { get; set; }

    public LocalizedText? Season { get; set; }

    public LocalizedText? Hours { get; set; }

    public LocalizedText? Prices { get; set; }

    /// <summary>What can be seen without paying.</summary>
    public LocalizedText? FreeOfCharge { get; set; }

    /// <summary>Whom one writes to.</summary>
    public string? ContactName { get; set => field = Rule.Within(ContactMaxLength, value); }

    public LocalizedText? ContactRole { get; set; }

    /// <summary>One sentence under the name.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>The walls: what the place was and is.</summary>
    public LocalizedText? Walls { get; set; }

    /// <summary>What happens there today.</summary>
    public LocalizedText? Now { get; set; }

    public IReadOnlyList<Discipline> Disciplines => _disciplines;

    /// <summary>The residency programmes whose residents the centre hosts.</summary>
    public IReadOnlyList<Hosting> Hostings => _hostings;

    /// <summary>In no order of their own: each knows its position.</summary>
    public IReadOnlyList<CentrePhotograph> Photographs => _photographs;

    protected override IEnumerable<string?> Names => [Name, NameEn, Site, Address.City];

    public void PlaceAt(double latitude, double longitude, bool approximately)
    {
        var (north, east) = Position.At(latitude, longitude);
        (Latitude, Longitude, IsPositionApproximate) = (north, east, approximately);
    }

    public void ForgetPosition() => (Latitude, Longitude, IsPositionApproximate) = (null, null, false);

    public void Practise(Discipline discipline)
    {
        if (!_disciplines.Contains(discipline))
        {
            _disciplines.Add(discipline);
        }
    }

    public void PractiseOnly(IReadOnlyCollection<Discipline> disciplines) => _disciplines.Become(disciplines);

    /// <summary>The residents of these programmes and no others; a hosting that was there already keeps its facts.</summary>
    public IReadOnlyList<Hosting> HostOnly(IReadOnlyCollection<ResidencyProgramme> programmes)
    {
        _hostings.Become(programmes
            .Select(programme => _hostings.Find(hosting => hosting.Programme == programme) ?? new Hosting(this, programme))
            .ToList());
        return _hostings;
    }

    /// <summary>These photographs and no others, in this order.</summary>
    public void ShowOnly(IReadOnlyList<Photograph> photographs)
    {
        var wanted = photographs.Distinct().ToList();
        _photographs.Become(wanted
            .Select(photograph => _photographs.Find(shown => shown.Photograph == photograph) ?? new CentrePhotograph(this, photograph))
            .ToList());
        foreach (var shown in _photographs)
        {
            shown.Position = wanted.IndexOf(shown.Photograph) + 1;
        }
    }
}
