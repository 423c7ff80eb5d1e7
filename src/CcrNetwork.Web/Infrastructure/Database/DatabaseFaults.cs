using CcrNetwork.Data.Sqlite;
using CcrNetwork.Data.SqlServer;
using Microsoft.EntityFrameworkCore.Storage;

namespace CcrNetwork.Web.Infrastructure.Database;

/// <summary>Tells whether a fault is the database's.</summary>
public static class DatabaseFaults
{
    /// <summary>Whether the database itself cannot answer for the moment, wherever in the chain of exceptions it says so.</summary>
    public static bool IsUnavailable(Exception exception)
    {
        for (var said = exception; said is not null; said = said.InnerException)
        {
            if (said is RetryLimitExceededException || SqliteProvider.IsUnavailable(said) || SqlServerProvider.IsUnavailable(said))
            {
                return true;
            }
        }

        return false;
    }
}
