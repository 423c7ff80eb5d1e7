using System.ComponentModel.DataAnnotations;

namespace CcrNetwork.Web.Areas.Admin.Access;

public sealed class AccountOptions
{
    public const string Section = "Accounts";

    /// <summary>A session in which nothing has happened for so long has ended.</summary>
    [Range(1, 24 * 60)]
    public int IdleMinutes { get; set; } = 120;

    /// <summary>No session lives longer, however busy it is.</summary>
    [Range(1, 24 * 7)]
    public int SessionHours { get; set; } = 12;

    [Range(1, 24 * 30)]
    public int InvitationHours { get; set; } = 24 * 7;

    [Range(1, 48)]
    public int PasswordResetHours { get; set; } = 1;

    [Range(1, 24 * 7)]
    public int FirstAdministratorHours { get; set; } = 24;

    /// <summary>How long a line of the audit log is kept.</summary>
    [Range(6, 240)]
    public int AuditMonths { get; set; } = 36;

    /// <summary>An account that nobody has come in by for so long is deleted, administrators excepted; 0 keeps them all.</summary>
    [Range(0, 240)]
    public int UnusedMonths { get; set; } = 24;

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    public TimeSpan Lifetime => TimeSpan.FromHours(SessionHours);
}
