using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Centres;

/// <summary>Tells whether a ramp leads over the steps of an entrance, in the terms of <c>acceslibre</c>.</summary>
public enum EntranceRamp
{
    None,
    Fixed,
    Removable,
}

/// <summary>Tells who receives visitors with a handicap, in the terms of <c>acceslibre</c>.</summary>
public enum ReceptionStaff
{
    None,
    Untrained,

    /// <summary>Trained to receive people with a handicap.</summary>
    Trained,
}

/// <summary>
/// How a site can be reached and entered, in the terms of the French <c>acceslibre</c> schema; what is not known is null. Whether
/// the entrance is free of steps is a fact of the centre itself.
/// </summary>
public sealed record SiteAccess
{
    /// <summary>The bounds of the width of an entrance, in centimetres.</summary>
    public static readonly Limits Widths = new(0, 1000);

    /// <summary><c>stationnement_pmr</c></summary>
    public bool? AdaptedParking { get; init; }

    /// <summary><c>cheminement_ext_plain_pied</c></summary>
    public bool? StepFreePath { get; init; }

    /// <summary><c>cheminement_ext_terrain_stable</c></summary>
    public bool? StableGround { get; init; }

    /// <summary><c>entree_marches_rampe</c></summary>
    public EntranceRamp? Ramp { get; init; }

    /// <summary><c>entree_largeur_mini</c>, in centimetres</summary>
    public int? EntranceWidth { get; init; }

    /// <summary><c>entree_dispositif_appel</c></summary>
    public bool? CallDevice { get; init; }

    /// <summary><c>entree_aide_humaine</c></summary>
    public bool? HumanHelp { get; init; }

    /// <summary><c>accueil_cheminement_plain_pied</c></summary>
    public bool? StepFreeReception { get; init; }

    /// <summary><c>accueil_personnels</c></summary>
    public ReceptionStaff? Staff { get; init; }

    /// <summary><c>accueil_equipements_malentendants_presence</c></summary>
    public bool? HearingEquipment { get; init; }

    /// <summary><c>accueil_audiodescription_presence</c></summary>
    public bool? AudioDescription { get; init; }

    /// <summary><c>sanitaires_adaptes</c></summary>
    public bool? AdaptedToilets { get; init; }

    /// <summary><c>commentaire</c></summary>
    public LocalizedText? Note { get; init; }

    public bool IsUnknown => this == new SiteAccess();

    /// <exception cref="ArgumentException">The entrance has a width that none has.</exception>
    internal SiteAccess Kept()
    {
        Widths.Kept(EntranceWidth);
        return this;
    }
}
