namespace CcrNetwork.Domain.Media;

public enum PhotographShape
{
    Usual,

    /// <summary>At least twice as wide as it is high.</summary>
    Panorama,

    /// <summary>Upright.</summary>
    Portrait,
}
