using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>Keeps that a centre hosts residents of a programme, with the years for which a source says so.</summary>
public class Hosting
{
    public Hosting(Centre centre, ResidencyProgramme programme) => (Centre, Programme) = (centre, programme);

    private Hosting()
    {
    }

    public int CentreId { get; private set; }

    public int ProgrammeId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public ResidencyProgramme Programme { get; private set; } = null!;

    public IReadOnlyList<int> Years
    {
        get;
        set => field = value.All(year => Year.Limits.Hold(year)) ? value : throw new ArgumentException("Something is no year.", nameof(value));
    } = [];

    public LocalizedText? Note { get; set; }

    public string? SourceUrl { get; set => field = Rule.Kept<WebAddress>(value); }
}
