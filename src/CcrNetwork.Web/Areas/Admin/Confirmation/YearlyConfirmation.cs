using System.Data;
using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

/// <summary>
/// Asks the editors of a centre, a year after its facts were last said to be right, whether they still are. What was asked is
/// remembered in the log, so that nobody is asked twice in a season, by two instances either.
/// </summary>
public sealed class YearlyConfirmation(
    NetworkDbContext db, ContentKinds kinds, OnlineFacts facts, Postbox post, PortalAddress portal, TimeProvider clock)
{
    public const string Asked = "content.confirmation-asked";

    private const int MonthsOfTrust = 12;
    private const int MonthsOfPatience = 3;

    private DateTime Now => clock.UtcNow();

    /// <returns>About how many centres it asked.</returns>
    public async Task<int> AskAsync(CancellationToken cancellationToken)
    {
        var due = await Due().OrderBy(centre => centre.Id).Select(centre => centre.Id).ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(token => AskAboutAsync(id, token), cancellationToken);
        }

        return due.Count;
    }

    private IQueryable<Centre> Due()
    {
        var trusted = Now.AddMonths(-MonthsOfTrust);
        var (trustedDay, askedLately) = (DateOnly.FromDateTime(trusted), Now.AddMonths(-MonthsOfPatience));
        return db.Centres
            .Published()
            .Where(centre => centre.ConfirmedOn == null ? centre.PublishedAt < trusted : centre.ConfirmedOn < trustedDay)
            .Where(centre => db.Accounts.Any(account => !account.IsDisabled && account.Centres.Any(given => given.CentreId == centre.Id)))
            .Where(centre => !db.AuditEntries.Any(entry =>
                entry.Action == Asked && entry.Subject == CentreContentKind.KindName && entry.SubjectId == centre.Id
                    && entry.At > askedLately));
    }

    private async Task AskAboutAsync(int id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        if (!await Due().AnyAsync(centre => centre.Id == id, cancellationToken))
        {
            return;
        }

        var kind = kinds.Find(CentreContentKind.KindName)!;
        var item = (await kind.LoadAsync(db, id, cancellationToken))!;
        var editors = await db.Accounts
            .Where(account => !account.IsDisabled && account.Centres.Any(given => given.CentreId == id))
            .OrderBy(account => account.Id)
            .Select(account => new MailReader(account.Email!, account.Name, account.Language))
            .ToListAsync(cancellationToken);
        foreach (var editor in editors)
        {
            post.Add(
                editor, "Mail.Confirmation",
                () =>
                [
                    editor.Name, item.Heading, WhatIsOnline(kind, item, editor.Language),
                    $"{portal.Origin}{Address.Confirmation(kind, id)}",
                ]).DealtWithAt(Address.Edit(kind, id));
        }

        db.AuditEntries.Add(new AuditEntry(
            Actor.Portal, Asked, CentreContentKind.KindName, id, item.Heading, Now,
            string.Join('\n', editors.Select(editor => editor.Name))));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private string WhatIsOnline(ContentKind kind, ContentItem item, string language) => string.Join(
        "\n\n",
        facts
            .Of(kind, item)
            .Where(fact => fact.Language is null || fact.Language == language)
            .Select(fact => $"{fact.Label}\n{fact.Value}"));
}
