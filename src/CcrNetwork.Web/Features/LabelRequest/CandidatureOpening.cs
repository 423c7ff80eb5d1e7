using System.Globalization;
using System.Security.Cryptography;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.LabelRequest;

/// <summary>Opens candidatures, each with its reference, its entry in the log and its mails, in one transaction.</summary>
public sealed class CandidatureOpening(NetworkDbContext db, Postbox post, StaffPost staffPost, TimeProvider clock)
{
    public const string Subject = "candidatures";

    private const string Signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SignCount = 6;
    private const int MostStaff = 50;

    /// <summary>The address of a form may be anybody's: so many messages go to one in a day.</summary>
    private const int MostToOneAddress = 3;

    /// <summary>Staff is told of so many in an hour; the others wait on the board.</summary>
    private const int MostToldInAnHour = 10;

    /// <param name="actor">The portal, for somebody who is not signed in.</param>
    /// <param name="centreId">The member that asks.</param>
    /// <param name="isByStaff">Staff writes down what it heard: then nobody needs to be told.</param>
    /// <returns>The reference; that of the first candidature when the same form was sent before.</returns>
    public async Task<string> OpenAsync(
        CandidatureRequest request, string? submission, Actor actor, int? centreId, bool isByStaff, CancellationToken cancellationToken)
    {
        var key = Submission.KeyOf(submission);
        if (await FindAsync(key, cancellationToken) is { } known)
        {
            return known;
        }

        var now = clock.UtcNow();
        var reference = string.Create(CultureInfo.InvariantCulture, $"CCR-{now.Year}-{RandomNumberGenerator.GetString(Signs, SignCount)}");
        try
        {
            await db.InTransactionAsync(async () =>
            {
                var candidature = new Candidature(reference, key, request, now);
                if (centreId is { } id)
                {
                    candidature.AskedBy(id);
                }

                db.Add(candidature);
                await db.SaveChangesAsync(cancellationToken);
                db.Add(new AuditEntry(actor, "candidature.opened", Subject, candidature.Id, reference, now));
                if (!isByStaff)
                {
                    await WriteAsync(candidature, now, cancellationToken);
                }
            }, cancellationToken);
            return reference;
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // The same form, sent twice at once: the other one has opened it.
            db.ChangeTracker.Clear();
            return await FindAsync(key, cancellationToken) ?? throw new InvalidOperationException("The candidature could not be opened.");
        }
    }

    private async Task WriteAsync(Candidature candidature, DateTime now, CancellationToken cancellationToken)
    {
        var (day, hour) = (now.AddDays(-1), now.AddHours(-1));
        if (await db.Candidatures.CountAsync(
            c => c.ContactEmail == candidature.ContactEmail && c.OpenedAt > day, cancellationToken)
            <= MostToOneAddress)
        {
            // Nothing of what was typed: the address may be anybody's.
            post.Add(new MailReader(candidature.ContactEmail, "", candidature.Language), "Mail.Candidature", candidature.Reference)
                .DealtWithAt($"/admin/candidatures/{candidature.Id}");
        }

        if (await db.Candidatures.CountAsync(c => c.OpenedAt > hour, cancellationToken) <= MostToldInAnHour)
        {
            await TellStaffAsync(candidature, cancellationToken);
        }
    }

    /// <summary>The message holds no personal data: it leads to them.</summary>
    private async Task TellStaffAsync(Candidature candidature, CancellationToken cancellationToken)
    {
        var staff = await db.Accounts
            .Where(account => !account.IsDisabled && (account.Role == StaffRole.Editor || account.Role == StaffRole.Administrator))
            .OrderBy(account => account.Id)
            .Take(MostStaff)
            .Select(StaffReader.FromAccount)
            .ToListAsync(cancellationToken);
        staff.ForEach(
            reader => staffPost.Tell(
                reader,
                new StaffNews(
                    StaffNews.Candidature, candidature.Reference, candidature.Site, $"/admin/candidatures/{candidature.Id}")));
    }

    private Task<string?> FindAsync(string key, CancellationToken cancellationToken) =>
        db.Candidatures.Where(c => c.Submission == key).Select(c => c.Reference).FirstOrDefaultAsync(cancellationToken);
}
