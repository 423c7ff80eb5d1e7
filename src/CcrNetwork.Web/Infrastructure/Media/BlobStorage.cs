using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CcrNetwork.Domain.Media;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>
/// Keeps the files in a container of Azure Blob Storage, under the names that they have in a folder. A file is whole or not
/// there. Nobody reads the container but the portal.
/// </summary>
public sealed class BlobStorage : IMediaStorage, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly BlobContainerClient _container;
    private readonly SemaphoreSlim _making = new(1, 1);
    private volatile bool _isMade;

    public BlobStorage(IOptions<MediaOptions> options)
    {
        var client = new BlobClientOptions();
        client.Retry.Mode = RetryMode.Exponential;
        client.Retry.MaxRetries = 2;
        client.Retry.Delay = TimeSpan.FromMilliseconds(200);
        client.Retry.NetworkTimeout = Patience;
        client.Diagnostics.IsLoggingEnabled = false;
        _container = new BlobContainerClient(options.Value.AzureConnectionString, options.Value.AzureContainer, client);
    }

    public async Task WriteAsync(string key, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var blob = _container.GetBlobClient(MediaNames.PathOf(key, name));
        try
        {
            await MakeContainerAsync(cancellationToken);
            await blob.UploadAsync(new BinaryData(content), overwrite: true, cancellationToken);
        }
        catch (Exception fault) when (IsAway(fault))
        {
            throw Away(fault);
        }
    }

    public Stream? Open(string key, string name) => Ask(
        () => (Stream?)_container.GetBlobClient(MediaNames.PathOf(key, name)).DownloadContent().Value.Content.ToStream(),
        whenMissing: null);

    public bool Holds(string key, string name) =>
        Ask(() => _container.GetBlobClient(MediaNames.PathOf(key, name)).Exists().Value, whenMissing: false);

    public IEnumerable<(string Key, string Name)> Find(string beginning) => Ask(
        () => _container.GetBlobs(BlobTraits.None, BlobStates.None, prefix: null, CancellationToken.None)
            .Select(blob => blob.Name.Split('/'))
            .Where(parts => parts is [_, var key, var name]
                && PhotographFile.IsKey(key) && name.StartsWith(beginning, StringComparison.Ordinal))
            .Select(parts => (Key: parts[1], Name: parts[2]))
            .ToList(),
        whenMissing: []);

    public DateTime? WrittenAt(string key) => Ask(
        () => _container.GetBlobs(BlobTraits.None, BlobStates.None, MediaNames.FolderOf(key) + "/", CancellationToken.None)
            .Select(blob => blob.Properties.LastModified?.UtcDateTime)
            .Max(),
        whenMissing: null);

    /// <summary>None: Azure keeps no part of what was not sent to its end.</summary>
    public int DeleteUnfinished(DateTime before) => 0;

    public void Delete(string key)
    {
        var prefix = MediaNames.FolderOf(key) + "/";
        Ask(
            () =>
            {
                foreach (var blob in _container.GetBlobs(BlobTraits.None, BlobStates.None, prefix, CancellationToken.None).ToList())
                {
                    _container.DeleteBlobIfExists(blob.Name);
                }

                return true;
            },
            whenMissing: true);
    }

    public void Dispose() => _making.Dispose();

    private static T Ask<T>(Func<T> ask, T whenMissing)
    {
        try
        {
            return ask();
        }
        catch (RequestFailedException fault) when (fault.Status == StatusCodes.Status404NotFound)
        {
            return whenMissing;
        }
        catch (Exception fault) when (IsAway(fault))
        {
            throw Away(fault);
        }
    }

    /// <summary>No answer at all, too busy, or a fault of the service; a wrong key or name is none of these.</summary>
    private static bool IsAway(Exception fault) => fault switch
    {
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        AggregateException all => all.InnerExceptions.All(IsAway),
        TaskCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    private static StorageUnavailableException Away(Exception fault) => new("The storage of files does not answer.", fault);

    private async Task MakeContainerAsync(CancellationToken cancellationToken)
    {
        if (_isMade)
        {
            return;
        }

        await _making.WaitAsync(cancellationToken);
        try
        {
            if (!_isMade)
            {
                await _container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
                _isMade = true;
            }
        }
        finally
        {
            _making.Release();
        }
    }
}
