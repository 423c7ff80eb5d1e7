namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

/// <summary>Scans the documents that were taken while the scanner was away, and those of a time before there was one.</summary>
public sealed class WaitingDocuments(DocumentStore store, IDocumentScanner scanner)
{
    public bool Any => scanner.IsConfigured && store.Unscanned().Any();

    /// <returns>How many it scanned.</returns>
    /// <exception cref="IOException">The scanner is away: the page of the works says so.</exception>
    public async Task<int> ScanAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var file in store.Unscanned().ToList())
        {
            if (await store.ScanAsync(file, cancellationToken) == ScanVerdict.NotScanned)
            {
                throw new IOException("The scanner of documents does not answer, or cannot read one; documents are held back.");
            }

            count++;
        }

        return count;
    }
}
