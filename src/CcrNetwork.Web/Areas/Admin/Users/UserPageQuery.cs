using CcrNetwork.Data;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed class UserPageQuery(NetworkDbContext db, CurrentActor actor, CentrePicker centres, Texts texts)
{
    /// <param name="typed">What was posted and not saved; null for what is saved.</param>
    public async Task<UserPage?> RunAsync(
        int id, CancellationToken cancellationToken, RoleForm? typed = null, ChoiceSearch? search = null)
    {
        var own = actor.Account.Id;
        var page = await db.Accounts
            .Where(a => a.Id == id)
            .OrderBy(a => a.Id)
            .Select(a => new UserPage(
                a.Id, a.Name, a.Email!, a.Role, a.Centres.Select(given => given.CentreId).ToList(), a.Language, a.TotpKey != null,
                db.Passkeys.Count(p => p.UserId == a.Id), a.IsDisabled, a.CreatedAt, a.LastSignedInAt,
                db.Sessions.Count(s => s.AccountId == a.Id && s.Stamp == a.SecurityStamp), a.Id == own, OfferedCentres.None))
            .FirstOrDefaultAsync(cancellationToken);
        if (page is null)
        {
            return null;
        }

        var role = typed ?? new RoleForm { Role = page.Role, CentreIds = [.. page.CentreIds] };
        return page with
        {
            ChosenRole = role.Role,
            CentreIds = role.CentreIds,
            Centres = await CentresAsync(role, $"/admin/users/{id}/role/choices", search, cancellationToken),
        };
    }

    public async Task<InvitationPage> InvitationAsync(
        InvitationForm form, CancellationToken cancellationToken, ChoiceSearch? search = null) =>
        new(form, await CentresAsync(form, "/admin/users/invitations/new/choices", search, cancellationToken));

    /// <param name="address">Where the form goes with a search for further centres.</param>
    private Task<OfferedCentres> CentresAsync(RoleForm form, string address, ChoiceSearch? search, CancellationToken cancellationToken) =>
        centres.OfferAsync(
            db.Centres, centre => form.CentreIds.Contains(centre.Id),
            new SearchBox(nameof(form.CentreIds), texts["Admin.Users.CentresGiven"], address), search, cancellationToken);
}
