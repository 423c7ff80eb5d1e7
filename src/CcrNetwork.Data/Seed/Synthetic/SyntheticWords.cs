using CcrNetwork.Domain.Centres;

namespace CcrNetwork.Data.Seed.Synthetic;

/// <summary>The vocabulary of made-up centres. Accents, ligatures, apostrophes and hyphens are there on purpose.</summary>
internal static class SyntheticWords
{
    public static readonly IReadOnlyList<(HeritageType Type, string French, string English)> Heritage =
    [
        (HeritageType.Abbey, "Abbaye", "Abbey"),
        (HeritageType.Charterhouse, "Chartreuse", "Charterhouse"),
        (HeritageType.Priory, "Prieuré", "Priory"),
        (HeritageType.Convent, "Couvent", "Convent"),
        (HeritageType.Castle, "Château", "Castle"),
        (HeritageType.Saltworks, "Saline", "Saltworks"),
        (HeritageType.Mill, "Moulin", "Mill"),
        (HeritageType.Ropeworks, "Corderie", "Ropeworks"),
        (HeritageType.GardenPark, "Jardins", "Gardens"),
        (HeritageType.Estate, "Domaine", "Estate"),
        (HeritageType.Palace, "Palais", "Palace"),
        (HeritageType.Fort, "Fort", "Fort"),
        (HeritageType.Villa, "Villa", "Villa"),
        (HeritageType.Industrial, "Manufacture", "Works"),
        (HeritageType.Village, "Village", "Village"),
        (HeritageType.Museum, "Musée", "Museum"),
        (HeritageType.Other, "Maison", "House"),
    ];

    public static readonly IReadOnlyList<string> PlaceStarts =
    [
        "Mont", "Saint-", "Val", "Fonte", "Roche", "Clair", "Beau", "Haute", "Sœur", "Arc-", "Noir", "Pré", "Châtel", "Vézel",
        "Ænn", "Øster", "Łag", "Groß", "Bän", "São-", "Ville", "Pont-", "L’Isle-", "Nîm", "Cœur-",
    ];

    public static readonly IReadOnlyList<string> PlaceMiddles =
    [
        "clar", "riqu", "frid", "vraud", "lac", "mor", "senan", "bert", "gny", "thor", "pier", "nav", "sur-l’or", "gal", "dun",
        "mé", "rhô", "bel", "tour", "guil",
    ];

    public static readonly IReadOnlyList<string> PlaceEnds =
        ["ier", "ault", "y", "ac", "es", "illon", "aux", "erre", "in", "ème", "eux", "ans", "olles", "berg", "wald", "ena"];

    public static readonly IReadOnlyList<string> Streets =
    [
        "rue du Cloître", "place de l’Église", "chemin des Écluses", "Hauptstraße", "via Roma",
    ];

    public static readonly IReadOnlyList<(string French, string English)> Walls =
    [
        ("Les bâtiments, remaniés plusieurs fois, entourent une cour plantée de tilleuls.",
            "The buildings, altered several times, surround a court planted with limes."),
        ("Le site fut longtemps abandonné avant d’être acquis et restauré par le département.",
            "The site stood empty for a long time before the county bought and restored it."),
        ("La grande salle voûtée, le pigeonnier et les communs sont protégés au titre des monuments historiques.",
            "The great vaulted hall, the dovecote and the outbuildings are listed."),
        ("Une aile du dix-neuvième siècle abrite aujourd’hui les ateliers et les logements.",
            "A nineteenth-century wing now holds the studios and the flats."),
    ];

    public static readonly IReadOnlyList<(string French, string English)> Activities =
    [
        ("Le centre accueille chaque année des compositrices et compositeurs en résidence.",
            "Each year the centre hosts composers in residence."),
        ("Un festival d’été y réunit musique ancienne et création.",
            "A summer festival brings early music and new work together."),
        ("Les recherches sur le patrimoine y croisent la danse et les arts numériques.",
            "Research on heritage meets dance and digital arts here."),
        ("Des ateliers ouverts aux habitants ont lieu toute l’année.",
            "Workshops open to the neighbours take place all year."),
        ("La bibliothèque reçoit traductrices, traducteurs et autrices en résidence d’écriture.",
            "The library receives translators and writers in residence."),
    ];
}
