namespace CcrNetwork.Domain.Association;

/// <summary>Whom the legal notice of a site has to name, by French law.</summary>
public enum LegalDuty
{
    PublicationDirector,
    Host,
}
