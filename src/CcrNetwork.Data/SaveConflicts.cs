using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Data;

/// <summary>
/// Tells a save that failed because somebody else was faster from one that is wrong. Each provider knows its own numbers for
/// it; the failure carries the answer from there to whoever saved.
/// </summary>
public static class SaveConflicts
{
    private const string Mark = "CcrNetwork.Conflict";

    /// <summary>
    /// Whether a save failed because somebody else was faster: another version, another row with a unique value, the loser
    /// of a deadlock. A time-out or a text that is too long is no conflict.
    /// </summary>
    public static bool IsConflict(this DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.Data.Contains(Mark);

    /// <summary>Marks the failures in which a provider sees a conflict.</summary>
    /// <param name="isConflict">What the provider says of its own exception.</param>
    public sealed class Interceptor(Func<Exception?, bool> isConflict) : SaveChangesInterceptor
    {
        public override void SaveChangesFailed(DbContextErrorEventData eventData) => MarkIfConflict(eventData.Exception);

        public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
        {
            MarkIfConflict(eventData.Exception);
            return Task.CompletedTask;
        }

        private void MarkIfConflict(Exception exception)
        {
            if (exception is DbUpdateException && isConflict(exception.InnerException))
            {
                exception.Data[Mark] = true;
            }
        }
    }
}
