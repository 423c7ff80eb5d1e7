using CcrNetwork.Data;
using CcrNetwork.Domain.Media;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>
/// Makes the sizes of pictures that were taken: the oldest first, a few at a time, each saved before the next begins, so that a
/// restart loses one at most. What fails is tried again, then left until somebody asks for another try.
/// </summary>
public sealed partial class PicturePreparation(
    NetworkDbContext db, PictureMaker maker, IMediaStorage storage, TimeProvider clock, ILogger<PicturePreparation> log)
{
    /// <summary>In one run, so that other work by the clock has its turn.</summary>
    public const int AtOnce = 20;

    public Task<bool> HasWorkAsync(CancellationToken cancellationToken) => Waiting.AnyAsync(cancellationToken);

    /// <returns>How many were prepared.</returns>
    public async Task<int> PrepareAsync(CancellationToken cancellationToken)
    {
        var keys = await Waiting
            .OrderBy(file => file.Attempts).ThenBy(file => file.At).ThenBy(file => file.Key)
            .Select(file => file.Key)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var prepared = 0;
        foreach (var key in keys)
        {
            prepared += await PrepareAsync(key, cancellationToken) ? 1 : 0;
        }

        return prepared;
    }

    private IQueryable<StoredFile> Waiting =>
        db.StoredFiles.Where(file => file.PreparedAt == null && file.Attempts < StoredFile.MostAttempts);

    private async Task<bool> PrepareAsync(string key, CancellationToken cancellationToken)
    {
        if (!await ChangeAsync(key, file => file.Begin(), cancellationToken))
        {
            return false;
        }

        try
        {
            var isDone = await TryAsync(key, cancellationToken);
            if (isDone && !await ChangeAsync(key, file => file.Prepared(clock.UtcNow()), CancellationToken.None))
            {
                // Deleted meanwhile: what was just written goes as well.
                storage.Delete(key);
                return false;
            }

            return isDone;
        }
        catch (OperationCanceledException)
        {
            await ChangeAsync(key, file => file.PutOff(), CancellationToken.None);
            throw;
        }
    }

    /// <returns>Whether the file is still there.</returns>
    private async Task<bool> ChangeAsync(string key, Action<StoredFile> change, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await db.StoredFiles.AsTracking().FirstOrDefaultAsync(file => file.Key == key, cancellationToken) is not { } file)
        {
            return false;
        }

        change(file);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<bool> TryAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            if (await MasterAsync(key, cancellationToken) is not { } master)
            {
                LogFault(log, null, key, "its master is missing");
                return false;
            }

            var (made, fault) = await maker.MakeSizesAsync(master, cancellationToken);
            foreach (var (name, content) in made?.Files ?? [])
            {
                await storage.WriteAsync(key, name, content, cancellationToken);
            }

            if (made is null)
            {
                LogFault(log, null, key, $"{fault}");
            }

            return made is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogFault(log, exception, key, exception.Message);
            return false;
        }
    }

    private async Task<byte[]?> MasterAsync(string key, CancellationToken cancellationToken)
    {
        if (storage.Open(key, PictureMaker.Master) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content, cancellationToken);
            return content;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The sizes of the picture {Key} could not be made: {Reason}.")]
    private static partial void LogFault(ILogger log, Exception? exception, string key, string reason);
}
