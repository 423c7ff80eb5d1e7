namespace CcrNetwork.Domain.Media;

/// <summary>Tells how a picture is cut, if at all: only the usual shape is brought to one form.</summary>
public enum PhotographShape
{
    Usual,

    /// <summary>At least twice as wide as it is high.</summary>
    Panorama,

    /// <summary>Upright.</summary>
    Portrait,
}
