using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Adds a line on an account to the log, saved with what it tells of.</summary>
public sealed partial class AuditLog(NetworkDbContext db, TimeProvider clock, ILogger<AuditLog> log)
{
    public const string Subject = "accounts";

    public void Add(Actor actor, string action, Account account, string? details = null) =>
        Add(actor, action, account.Id == 0 ? null : account.Id, account.Name, details);

    public void Add(Actor actor, string action, int? accountId, string name, string? details = null)
    {
        db.AuditEntries.Add(new AuditEntry(actor, action, Subject, accountId, name, clock.UtcNow(), details));
        LogAction(log, action, accountId, actor.AccountId);
    }

    /// <summary>As somebody acts on their own account.</summary>
    public static Actor Self(Account account, string? address) => new(account.Id, account.Name, account.Role, new HashSet<int>(), address);

    [LoggerMessage(LogLevel.Information, "{Action} on account {AccountId} by account {ActorId}")]
    private static partial void LogAction(ILogger log, string action, int? accountId, int? actorId);
}
