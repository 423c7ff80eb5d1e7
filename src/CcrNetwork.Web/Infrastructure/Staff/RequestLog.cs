using Serilog;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>What the line of a request says beside its path, its status and its time.</summary>
public static class RequestLog
{
    public const string AccountId = nameof(AccountId);

    /// <summary>Of staff the number of the account, never its name; of visitors nothing.</summary>
    public static void Describe(IDiagnosticContext line, HttpContext context)
    {
        if (context.User is StaffPrincipal { Account: { } account })
        {
            line.Set(AccountId, account.Id);
        }
    }
}
