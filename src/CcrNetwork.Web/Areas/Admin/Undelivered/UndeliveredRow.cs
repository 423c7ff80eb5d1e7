using CcrNetwork.Data.Mail;

namespace CcrNetwork.Web.Areas.Admin.Undelivered;

/// <summary>A message that did not arrive.</summary>
/// <param name="Place">Where something can be done about it.</param>
/// <param name="Error">What the mail server said, for whoever keeps the portal.</param>
public sealed record UndeliveredRow(
    long Id, DateTime At, string Name, string Address, string Subject, MailFailure Failure, string? Place, string? Error);
