using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>Sorts the residency programmes by how they are called for.</summary>
public enum ProgrammeKind
{
    Residency,

    /// <summary>One call for several programmes.</summary>
    JointCall,

    /// <summary>What follows a residency.</summary>
    FollowUp,

    /// <summary>The residencies that each centre runs by itself.</summary>
    CentresOwn,
}

/// <summary>A residency programme, such as Odyssée or Nora: for whom, on what terms, since when.</summary>
public class ResidencyProgramme : ContentItem
{
    public const int NameMaxLength = 120;
    public const int UrlMaxLength = SourceMaxLength;

    public static readonly Limits Months = new(0, 120);

    /// <summary>How many centres an applicant may name.</summary>
    public static readonly Limits CentreCounts = new(0, 1000);

    private readonly List<Discipline> _disciplines = [];
    private readonly List<Hosting> _hostings = [];
    private readonly List<Call> _calls = [];

    public ResidencyProgramme(string slug, string name, ProgrammeKind kind)
        : base(slug) => (Name, Kind) = (name, kind);

    private ResidencyProgramme() => Name = "";

    public string Name { get; set => field = Rule.Within(NameMaxLength, value); }

    public ProgrammeKind Kind { get; set; }

    public int? Since { get; private set; }

    public int? Until { get; private set; }

    public bool IsActive { get; set; }

    /// <summary>Whether reading about it can expose the reader: its pages carry a leave-now link and plain wording.</summary>
    public bool IsDiscreet { get; set; }

    public LocalizedText? StatusNote { get; set; }

    public LocalizedText? Coordinator { get; set; }

    public IReadOnlyList<LocalizedText> SupportedBy { get; set; } = [];

    public LocalizedText? Audience { get; set; }

    public LocalizedText? Summary { get; set; }

    public LocalizedText? Description { get; set; }

    public IReadOnlyList<LocalizedText> Eligibility { get; set; } = [];

    public LocalizedText? AgeLimit { get; set; }

    /// <summary>When its calls usually open, for those who wait for the next.</summary>
    public LocalizedText? CallSeason { get; set; }

    public LocalizedText? LanguageRequirement { get; set; }

    public LocalizedText? Travel { get; set; }

    public LocalizedText? Housing { get; set; }

    public LocalizedText? Meals { get; set; }

    public LocalizedText? Workspace { get; set; }

    /// <summary>The shortest stay in months; half a month is 0.5.</summary>
    public double? DurationMonthsMin { get; set => field = Months.Kept(value); }

    public double? DurationMonthsMax { get; set => field = Months.Kept(value); }

    public string? DurationSourceUrl { get; set => field = Rule.Kept<WebAddress>(value); }

    /// <summary>How many centres an applicant names at least.</summary>
    public int? CentresMin { get; set => field = CentreCounts.Kept(value); }

    public int? CentresMax { get; set => field = CentreCounts.Kept(value); }

    public bool? GroupApplications { get; set; }

    public LocalizedText? HostsNote { get; set; }

    public IReadOnlyList<ProgrammeFigure> Figures { get; set => field = [.. value.Select(fact => fact.Kept())]; } = [];

    public IReadOnlyList<Intake> Intakes { get; set => field = [.. value.Select(fact => fact.Kept())]; } = [];

    public IReadOnlyList<CountryPriority> PriorityCountries { get; set => field = [.. value.Select(fact => fact.Kept())]; } = [];

    /// <summary>Countries (ISO codes) that residents have come from.</summary>
    public IReadOnlyList<string> OriginCountries { get; set => field = Rule.KeptEach<CountryCode>(value); } = [];

    public LocalizedText? DisciplinesNote { get; set; }

    public IReadOnlyList<Discipline> Disciplines => _disciplines;

    public IReadOnlyList<Hosting> Hostings => _hostings;

    public IReadOnlyList<Call> Calls => _calls;

    protected override IEnumerable<string?> Names => [Name];

    /// <exception cref="ArgumentException">A year is none, or it ends before it begins.</exception>
    public void LastFrom(int? since, int? until)
    {
        YearSpan.Check(since, until, nameof(until));
        (Since, Until) = (since, until);
    }

    public void Welcome(Discipline discipline) => _disciplines.Add(discipline);

    public void WelcomeOnly(IReadOnlyCollection<Discipline> disciplines) => _disciplines.Become(disciplines);

    public Hosting HostedBy(Centre centre)
    {
        var hosting = _hostings.Find(h => h.Centre == centre);
        if (hosting is null)
        {
            hosting = new Hosting(centre, this);
            _hostings.Add(hosting);
        }

        return hosting;
    }
}
