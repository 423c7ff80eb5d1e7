using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcrNetwork.Editing.Tests.Support;

/// <summary>Lets something else happen just before a query that stands in no transaction.</summary>
internal sealed class Meanwhile : DbCommandInterceptor
{
    private Func<Task>? _act;
    private int _left;

    /// <summary>Whether it has come to what was to happen.</summary>
    public bool HasHappened { get; private set; }

    /// <param name="query">Counted from now on: 1 is the next.</param>
    public void Before(int query, Func<Task> act) => (_left, _act) = (query, act);

    /// <summary>What has not happened by now happens no more.</summary>
    public void Stop() => _act = null;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (_act is { } act && command.Transaction is null && --_left == 0)
        {
            _act = null;
            HasHappened = true;
            await act();
        }

        return result;
    }
}
