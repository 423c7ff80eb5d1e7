namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

/// <summary>What is known of a document; its texts are <c>Shared.Document.State.{…}</c>.</summary>
public enum DocumentState
{
    Clean,

    /// <summary>There is no scanner.</summary>
    NotScanned,

    /// <summary>Not scanned yet although there is a scanner: nobody gets it until then.</summary>
    Held,

    /// <summary>Its content was deleted.</summary>
    Infected,
}
