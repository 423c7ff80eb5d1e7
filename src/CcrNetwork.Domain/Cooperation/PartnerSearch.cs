using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>Tells whether a notice looks for a partner or offers one.</summary>
public enum PartnerSearchKind
{
    LookingFor,
    Offering,
}

/// <summary>Names the part in a project that is looked for or offered.</summary>
public enum PartnerRole
{
    Lead,
    Partner,

    /// <summary>Takes part without a share of the grant.</summary>
    Associate,

    /// <summary>Hosts a stay, a meeting or an event.</summary>
    Host,
}

/// <summary>A notice: what a centre looks for or offers for a programme or the idea of a project. It ends by itself.</summary>
public class PartnerSearch : ContentItem, IAddressed
{
    public const int UsualMonths = 6;

    private readonly List<Discipline> _disciplines = [];

    public PartnerSearch(string slug, PartnerSearchKind kind, LocalizedText title, DateOnly endsOn)
        : base(slug) => (Kind, Title, EndsOn) = (kind, title, endsOn);

    private PartnerSearch() => Title = null!;

    public PartnerSearchKind Kind { get; set; }

    public Audience Audience { get; set; }

    public LocalizedText Title { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText? Text { get; set; }

    /// <summary>The programme or the idea of a project, such as “Creative Europe”.</summary>
    public LocalizedText? Programme { get; set; }

    public PartnerRole? Role { get; set; }

    /// <summary>Codes of the countries from which partners are wanted; none means any.</summary>
    public IReadOnlyList<string> WantedCountries { get; set => field = Rule.KeptEach<CountryCode>(value); } = [];

    /// <summary>ISO 639-1 codes.</summary>
    public IReadOnlyList<string> WorkLanguages { get; set => field = Rule.KeptEach<LanguageCode>(value); } = [];

    /// <summary>Until then somebody should answer, often because the programme itself closes.</summary>
    public DateOnly? AnswerBy { get; set; }

    /// <summary>The last day on which it is shown.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>Who posts it; its editors write it and are written to.</summary>
    public int? CentreId { get; private set; }

    public Centre? Centre { get; private set; }

    public IReadOnlyList<Discipline> Disciplines => _disciplines;

    protected override IEnumerable<string?> Names => Title.All;

    /// <summary>When a notice begun today usually ends.</summary>
    public static DateOnly UsualEnd(DateOnly today) => today.AddMonths(UsualMonths);

    public bool HasEndedOn(DateOnly today) => EndsOn < today;

    public void BelongTo(Centre? centre)
    {
        Centre = centre;
        if (centre is null)
        {
            CentreId = null;
        }
    }

    public void ConcernOnly(IReadOnlyCollection<Discipline> disciplines) => _disciplines.Become(disciplines);
}
