namespace CcrNetwork.Domain.Association;

/// <summary>Names those whom the legal notice of a site has to name, by French law.</summary>
public enum LegalDuty
{
    PublicationDirector,
    Host,
}
