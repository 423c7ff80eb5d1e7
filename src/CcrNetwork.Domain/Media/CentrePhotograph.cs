using CcrNetwork.Domain.Centres;

namespace CcrNetwork.Domain.Media;

/// <summary>Keeps that a centre shows a photograph, and in which place of its list; the first is the one on cards.</summary>
public class CentrePhotograph
{
    public CentrePhotograph(Centre centre, Photograph photograph) => (Centre, Photograph) = (centre, photograph);

    private CentrePhotograph()
    {
    }

    public int CentreId { get; private set; }

    public int PhotographId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public Photograph Photograph { get; private set; } = null!;

    /// <summary>Its place in the list of the centre, from 1.</summary>
    public int Position { get; internal set; }
}
