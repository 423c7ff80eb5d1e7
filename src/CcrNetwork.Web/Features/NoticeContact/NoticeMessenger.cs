using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.NoticeContact;

/// <summary>
/// Takes a message to the centre behind a notice, whose address its sender does not learn. It is kept nowhere but in the
/// queue of mail, which forgets its text when it is sent.
/// </summary>
public sealed class NoticeMessenger(NetworkDbContext db, Postbox post, PortalAddress portal)
{
    private const int MostReaders = 10;

    public async Task<bool> CanReachAsync(Notice notice, CancellationToken cancellationToken) =>
        (await ReadersAsync(notice, cancellationToken)).Count > 0;

    /// <returns>False when the centre has nobody to whom it could go.</returns>
    public async Task<bool> SendAsync(Notice notice, ContactForm form, CancellationToken cancellationToken)
    {
        var readers = await ReadersAsync(notice, cancellationToken);
        var submission = Submission.KeyOf(form.Submission);
        if (readers.Count == 0 || await db.OutgoingMails.AnyAsync(mail => mail.Submission == submission, cancellationToken))
        {
            return readers.Count > 0;
        }

        var sender = string.IsNullOrWhiteSpace(form.Organisation) ? form.Name! : $"{form.Name}, {form.Organisation}";
        foreach (var reader in readers)
        {
            var title = notice.Title.In(reader.Language).Text;
            post.Add(
                reader, "Mail.Notice", () => [title, sender, form.Email, form.Message, $"{portal.Origin}/{reader.Language}/partner-search"])
                .AnsweredTo(form.Email, submission)
                .DealtWithAt($"/admin/members/partner-search/{notice.Slug}");
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // The same form, sent twice at once: the other one is on its way.
            db.ChangeTracker.Clear();
            if (!await db.OutgoingMails.AnyAsync(mail => mail.Submission == submission, cancellationToken))
            {
                throw;
            }
        }

        return true;
    }

    /// <summary>The centre's editors; without any, its own address.</summary>
    private async Task<List<MailReader>> ReadersAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (notice.Centre is not { } centre)
        {
            return [];
        }

        var editors = await db.Accounts
            .Where(account => !account.IsDisabled && account.Centres.Any(given => given.CentreId == centre.Id))
            .OrderBy(account => account.Id)
            .Select(account => new MailReader(account.Email!, account.Name, account.Language))
            .Take(MostReaders)
            .ToListAsync(cancellationToken);
        if (editors.Count > 0)
        {
            return editors;
        }

        var address = await db.Centres.Where(c => c.Id == centre.Id).Select(c => c.Email).FirstOrDefaultAsync(cancellationToken);
        return Rule.Holds<EmailAddress>(address)
            ? [new MailReader(address!, centre.Name, SiteLanguages.SpokenIn(centre.CountryCode).Code)]
            : [];
    }
}
