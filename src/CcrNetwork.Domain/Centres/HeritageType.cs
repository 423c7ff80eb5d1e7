namespace CcrNetwork.Domain.Centres;

/// <summary>Names what the walls of a centre were built as. Each has a drawn emblem of the same name.</summary>
public enum HeritageType
{
    Abbey,
    Charterhouse,
    Priory,
    Convent,
    Castle,
    Saltworks,
    Mill,
    Ropeworks,
    GardenPark,
    Estate,
    Palace,
    Fort,
    Villa,
    Industrial,
    Village,
    Museum,
    Theatre,
    BigTop,
    Courthouse,
    BroadcastingHouse,
    Hospice,
    Other,
}
