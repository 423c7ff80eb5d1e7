namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

/// <summary>Looks into a document for what would harm whoever opens it.</summary>
public interface IDocumentScanner
{
    /// <summary>
    /// Without a scanner documents are handed out and called “not scanned”; with one they are held back until it has seen them.
    /// </summary>
    bool IsConfigured { get; }

    /// <summary>Never throws for a scanner that is away: then the document was not scanned.</summary>
    Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}

public enum ScanVerdict
{
    /// <summary>There is no scanner, or it does not answer.</summary>
    NotScanned,

    Clean,

    Infected,
}
