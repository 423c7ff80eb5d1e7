using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Makes links that carry a right, and finds them again. Only the address that leaves the portal holds the secret.</summary>
public sealed class AccountLinks(NetworkDbContext db, PortalAddress portal, IOptions<AccountOptions> options, TimeProvider clock)
{
    private DateTime Now => clock.UtcNow();

    public MadeLink AddFirstAdministrator(string language) =>
        Add(hash => AccountLink.FirstAdministrator(hash, language, Now, TimeSpan.FromHours(options.Value.FirstAdministratorHours)));

    public MadeLink AddInvitation(string email, string name, StaffRole role, IReadOnlyList<int> centreIds, string language) =>
        Add(hash => AccountLink.Invitation(
            hash, email, name, role, centreIds, language, Now, TimeSpan.FromHours(options.Value.InvitationHours)));

    public MadeLink AddPasswordReset(Account account) =>
        Add(hash => AccountLink.PasswordReset(hash, account, Now, TimeSpan.FromHours(options.Value.PasswordResetHours)));

    /// <summary>The link, tracked, if it still carries its right.</summary>
    public async Task<AccountLink?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var hash = Secret.HashOf(token);
        var link = await db.AccountLinks.AsTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, cancellationToken);
        return link is not null && link.IsOpenAt(Now) && await StillHoldsAsync(link, cancellationToken) ? link : null;
    }

    private async Task<bool> StillHoldsAsync(AccountLink link, CancellationToken cancellationToken) => link.Purpose switch
    {
        LinkPurpose.FirstAdministrator => !await db.Accounts.AnyAsync(cancellationToken),
        LinkPurpose.PasswordReset => await db.Accounts.AnyAsync(
            a => a.Id == link.AccountId && !a.IsDisabled && a.SecurityStamp == link.Stamp, cancellationToken),
        _ => true,
    };

    private MadeLink Add(Func<string, AccountLink> make)
    {
        var token = Secret.New();
        var link = make(Secret.HashOf(token));
        db.AccountLinks.Add(link);
        var query = QueryString.Create("token", token);
        if (link.Purpose != LinkPurpose.FirstAdministrator)
        {
            query = query.Add(StaffLanguage.Parameter, link.Language);
        }

        return new MadeLink($"{portal.Origin}{StaffArea.Root}/link{query}", link);
    }
}

/// <param name="Address">Holds the secret: for its reader's eyes only.</param>
public sealed record MadeLink(string Address, AccountLink Link);
