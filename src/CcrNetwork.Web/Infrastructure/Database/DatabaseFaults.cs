using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CcrNetwork.Web.Infrastructure.Database;

/// <summary>Tells apart what a database answers when it does not do what it was asked.</summary>
public static class DatabaseFaults
{
    /// <summary>
    /// Whether a save failed because somebody else was faster: another version, another row with a unique value, the loser
    /// of a deadlock. A time-out or a text that is too long is no conflict.
    /// </summary>
    public static bool IsConflict(this DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException
        || SqliteRegistration.IsConflict(exception.InnerException)
        || SqlServerRegistration.IsConflict(exception.InnerException);

    /// <summary>Whether the database itself cannot answer for the moment, wherever in the chain of exceptions it says so.</summary>
    public static bool IsUnavailable(Exception exception)
    {
        for (var said = exception; said is not null; said = said.InnerException)
        {
            if (said is RetryLimitExceededException || SqliteRegistration.IsUnavailable(said) || SqlServerRegistration.IsUnavailable(said))
            {
                return true;
            }
        }

        return false;
    }
}
