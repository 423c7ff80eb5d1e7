using System.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data;

public static class Transactions
{
    /// <summary>
    /// Does all of the work or nothing of it, and saves what it left unsaved. A server that was away for a moment makes it begin
    /// anew, so that it begins with an empty context.
    /// </summary>
    /// <param name="isKept">Whether an answer is the one for which the work was done; any other takes everything back.</param>
    public static Task<T> InTransactionAsync<T>(
        this NetworkDbContext db, Func<Task<T>> work, CancellationToken cancellationToken,
        IsolationLevel isolation = IsolationLevel.Unspecified, Func<T, bool>? isKept = null) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(isolation, cancellationToken);
            var answer = await work();
            if (isKept?.Invoke(answer) != false)
            {
                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            return answer;
        });

    /// <inheritdoc cref="InTransactionAsync{T}"/>
    public static Task InTransactionAsync(this NetworkDbContext db, Func<Task> work, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            cancellationToken);
}
