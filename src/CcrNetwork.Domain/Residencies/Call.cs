using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>A call for applications of one or several programmes.</summary>
public class Call : ContentItem
{
    public const int TimeZoneMaxLength = 60;
    public const int EmailMaxLength = EmailAddress.MaxLength;
    public const string DefaultTimeZone = "Europe/Paris";

    /// <summary>The bounds of a number of places, and of centres that take part.</summary>
    public static readonly Limits Counts = new(0, 1000);

    private readonly List<ResidencyProgramme> _programmes = [];
    private readonly List<Participation> _participations = [];

    public Call(string slug, LocalizedText title)
        : base(slug) => Title = title;

    private Call() => Title = null!;

    public LocalizedText Title { get; set; }

    /// <summary>The year the residencies are meant for, which may differ from the year of the deadline.</summary>
    public int? Year { get; set => field = Rule.Kept<Rules.Year>(value); }

    public DateTime? OpensAt { get; private set; }

    /// <summary>The deadline, in UTC; shown in <see cref="TimeZone"/>.</summary>
    public DateTime? ClosesAt { get; private set; }

    public DateTime? ResultsAt { get; private set; }

    /// <summary>IANA name of the zone in which the deadline was set.</summary>
    public string TimeZone { get; private set; } = DefaultTimeZone;

    /// <summary>Over, although its closing date is not known.</summary>
    public bool HasEnded { get; private set; }

    public LocalizedText? Audience { get; set; }

    public LocalizedText? Summary { get; set; }

    /// <summary>Each a sentence that an applicant can answer with yes or no.</summary>
    public IReadOnlyList<LocalizedText> Eligibility { get; set; } = [];

    public IReadOnlyList<CallProvision> Provisions { get; set => field = [.. value.Select(fact => fact.Kept())]; } = [];

    /// <summary>The shortest stay in months; half a month is 0.5.</summary>
    public double? StayMonthsMin { get; set => field = ResidencyProgramme.Months.Kept(value); }

    public double? StayMonthsMax { get; set => field = ResidencyProgramme.Months.Kept(value); }

    /// <summary>When the stays take place, and how.</summary>
    public LocalizedText? Stay { get; set; }

    /// <summary>How many centres an applicant names at least.</summary>
    public int? CentresMin { get; set => field = ResidencyProgramme.CentreCounts.Kept(value); }

    public int? CentresMax { get; set => field = ResidencyProgramme.CentreCounts.Kept(value); }

    public bool? GroupApplications { get; set; }

    public IReadOnlyList<CallDocument> Documents { get; set => field = [.. value.Select(fact => fact.Kept())]; } = [];

    public LocalizedText? DocumentsNote { get; set; }

    public IReadOnlyList<NamedStep> Steps { get; set; } = [];

    /// <summary>How and where the application is sent.</summary>
    public LocalizedText? Sending { get; set; }

    public string? ApplyUrl { get; set => field = Rule.Kept<WebAddress>(value); }

    public string? ApplyEmail { get; set => field = Rule.Kept<EmailAddress>(value); }

    /// <summary>What the call says about applications that a machine has written.</summary>
    public LocalizedText? MachineWriting { get; set; }

    /// <summary>How many centres took part, where only the number is known.</summary>
    public int? ParticipatingCentresCount { get; set => field = Counts.Kept(value); }

    public IReadOnlyList<ResidencyProgramme> Programmes => _programmes;

    public IReadOnlyList<Participation> Participations => _participations;

    protected override IEnumerable<string?> Names => Title.All;

    public CallSchedule Schedule => new(OpensAt, ClosesAt, ResultsAt, HasEnded);

    public void SetSchedule(CallSchedule schedule, string timeZone)
    {
        if (schedule.OpensAt >= schedule.ClosesAt)
        {
            throw new ArgumentException("A call opens before it closes.", nameof(schedule));
        }

        (OpensAt, ClosesAt, ResultsAt, HasEnded) = schedule;
        TimeZone = timeZone;
    }

    public void BelongTo(ResidencyProgramme programme) => _programmes.Add(programme);

    public void BelongOnlyTo(IReadOnlyCollection<ResidencyProgramme> programmes) => _programmes.Become(programmes);

    /// <summary>These centres and no others; one that took part already keeps what it proposes.</summary>
    public IReadOnlyList<Participation> IncludeOnly(IReadOnlyCollection<Centre> centres)
    {
        _participations.Become(centres
            .Select(centre => _participations.Find(p => p.Centre == centre) ?? new Participation(this, centre))
            .ToList());
        return _participations;
    }

    public void Include(Centre centre, LocalizedText? theme, int? places) =>
        _participations.Add(new Participation(this, centre) { Theme = theme, Places = places });
}

/// <summary>A centre that takes part in a call, with the theme it proposes.</summary>
public class Participation
{
    public Participation(Call call, Centre centre) => (Call, Centre) = (call, centre);

    private Participation()
    {
    }

    public int CallId { get; private set; }

    public int CentreId { get; private set; }

    public Call Call { get; private set; } = null!;

    public Centre Centre { get; private set; } = null!;

    public LocalizedText? Theme { get; set; }

    public int? Places { get; set => field = Call.Counts.Kept(value); }
}
