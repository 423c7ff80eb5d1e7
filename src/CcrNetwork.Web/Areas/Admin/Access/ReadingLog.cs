using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Writes down who looked at personal data or took it away, and who was refused. The line names the thing, never a person in
/// it. It is written before the data are handed out, by a connection of its own: nothing that becomes of the request takes
/// it back.
/// </summary>
public sealed class ReadingLog(IServiceScopeFactory scopes, CurrentActor actor, TimeProvider clock)
{
    public async Task AddAsync(string action, string subject, int? subjectId, string name, string? details = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.Add(new AuditEntry(actor.Actor, action, subject, subjectId, name, clock.UtcNow(), details));
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
