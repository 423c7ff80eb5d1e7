using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Cooperation;

/// <summary>A body that leads or joins a European project; <see cref="CentreSlug"/> when it is a centre of the portal.</summary>
public sealed record ProjectParty(
    string Name, string? CountryCode, string? CentreSlug, string? City = null, double? Latitude = null, double? Longitude = null)
{
    /// <summary>Where its city lies; null when unknown. A centre's own position is kept with the centre.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public (double Latitude, double Longitude)? Position =>
        (Latitude, Longitude) is ({ } latitude, { } longitude) ? (latitude, longitude) : null;

    /// <exception cref="ArgumentException">Its country is none, or it lies nowhere on the earth.</exception>
    internal ProjectParty Kept()
    {
        Rule.Kept<Rules.CountryCode>(CountryCode);
        if (Position is var (latitude, longitude))
        {
            Rules.Position.At(latitude, longitude);
        }

        return this;
    }
}

/// <summary>A moment in the life of a project.</summary>
public sealed record ProjectStep(PartialDate On, LocalizedText Text);

/// <summary>Something a project has produced and that can be read elsewhere.</summary>
/// <param name="Url">Absolute http(s) address.</param>
public sealed record ProjectDocument(LocalizedText Title, string Url)
{
    /// <exception cref="ArgumentException">Its address is none.</exception>
    internal ProjectDocument Kept()
    {
        Rule.Kept<WebAddress>(Url);
        return this;
    }
}

/// <summary>A project funded by a European programme that the association or one of its centres took part in.</summary>
public class EuropeanProject : ContentItem
{
    public const int NameMaxLength = 240;

    private readonly List<Centre> _centres = [];

    public EuropeanProject(string slug, string name)
        : base(slug) => Name = name;

    private EuropeanProject() => Name = "";

    /// <summary>The original title.</summary>
    public string Name { get; set => field = Rule.Within(NameMaxLength, value); }

    /// <summary>A short title per language.</summary>
    public LocalizedText? Title { get; set; }

    public LocalizedText? FundingProgramme { get; set; }

    public int? StartYear { get; private set; }

    public int? EndYear { get; private set; }

    public ProjectParty? Lead { get; set => field = value?.Kept(); }

    public IReadOnlyList<ProjectParty> Partners { get; set => field = [.. value.Select(party => party.Kept())]; } = [];

    /// <summary>What the association does in it.</summary>
    public LocalizedText? AccrRole { get; set; }

    public LocalizedText? Purpose { get; set; }

    public LocalizedText? Outcome { get; set; }

    /// <summary>How what was learnt is passed on.</summary>
    public LocalizedText? Dissemination { get; set; }

    /// <summary>Its course, in the order of time.</summary>
    public IReadOnlyList<ProjectStep> Steps { get; set; } = [];

    public IReadOnlyList<ProjectDocument> Documents { get; set => field = [.. value.Select(document => document.Kept())]; } = [];

    public IReadOnlyList<Centre> Centres => _centres;

    protected override IEnumerable<string?> Names => [Name, .. Title?.All ?? []];

    /// <exception cref="ArgumentException">A year is none, or it ends before it begins.</exception>
    public void LastFrom(int? startYear, int? endYear)
    {
        YearSpan.Check(startYear, endYear, nameof(endYear));
        (StartYear, EndYear) = (startYear, endYear);
    }

    public void Involve(Centre centre) => _centres.Add(centre);

    public void InvolveOnly(IReadOnlyCollection<Centre> centres) => _centres.Become(centres);
}
