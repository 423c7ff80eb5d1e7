using System.Linq.Expressions;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>Somebody of the staff who hears of what colleagues do, as they have chosen.</summary>
public sealed record StaffReader(int AccountId, string Address, string Name, string Language, Telling Telling)
{
    public static readonly Expression<Func<Account, StaffReader>> FromAccount = account =>
        new StaffReader(account.Id, account.Email!, account.Name, account.Language, account.Telling);

    public MailReader Mailbox => new(Address, Name, Language);

    public static StaffReader Of(Account account) =>
        new(account.Id, account.Email!, account.Name, account.Language, account.Telling);
}
