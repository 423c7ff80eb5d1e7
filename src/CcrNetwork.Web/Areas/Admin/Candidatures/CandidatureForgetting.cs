using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>Deletes candidatures two years after their last change, with their files.</summary>
public sealed class CandidatureForgetting(NetworkDbContext db, IServiceScopeFactory scopes, TimeProvider clock)
{
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Due().AnyAsync(cancellationToken);

    /// <returns>How many it deleted.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var id in await Due().OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var editor = scope.ServiceProvider.GetRequiredService<CandidatureEditor>();
            count += await editor.DeleteAsync(id, Actor.Portal, cancellationToken) == CandidatureOutcome.Done ? 1 : 0;
        }

        return count;
    }

    private IQueryable<Candidature> Due()
    {
        var limit = Candidature.ForgottenBefore(clock.UtcNow());
        return db.Candidatures.Where(c => c.ChangedAt <= limit);
    }
}
