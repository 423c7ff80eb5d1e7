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
    private const string InUseMark = "CcrNetwork.InUse";

    /// <summary>
    /// Whether a save failed because somebody else was faster: another version, another row with a unique value, the loser
    /// of a deadlock. A time-out or a text that is too long is no conflict.
    /// </summary>
    public static bool IsConflict(this DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.Data.Contains(Mark);

    /// <summary>Whether a save failed because a row points to what it would delete, or it points to a row that is not there.</summary>
    public static bool IsInUse(this DbUpdateException exception) => exception.Data.Contains(InUseMark);

    /// <summary>Marks the failures in which a provider sees a conflict.</summary>
    /// <param name="isConflict">What the provider says of its own exception.</param>
    /// <param name="isInUse">The same of rows that point to each other.</param>
    public sealed class Interceptor(Func<Exception?, bool> isConflict, Func<Exception?, bool> isInUse) : SaveChangesInterceptor
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
            else if (exception is DbUpdateException && isInUse(exception.InnerException))
            {
                exception.Data[InUseMark] = true;
            }
        }
    }
}
