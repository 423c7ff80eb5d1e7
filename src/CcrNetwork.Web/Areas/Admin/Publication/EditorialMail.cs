using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Publication;

/// <summary>
/// Tells whom it concerns what became of a draft, in their language: those who review it that it waits, and who submitted it
/// that it came back or is online. Nobody is told of their own act. The messages are saved with the step.
/// </summary>
public sealed class EditorialMail(NetworkDbContext db, StaffPost post) : IPublicationFollower
{
    private const int MostStaff = 50;

    public Task FollowAsync(PublicationStep step, CancellationToken cancellationToken) => step.Action switch
    {
        PublicationStep.Submitted => TellReviewersAsync(step.Kind, step.Item, step.Details, step.Actor, cancellationToken),
        PublicationStep.SentBack =>
            TellAuthorAsync(step.Kind, step.Item, StaffNews.SentBack, step.Details, step.Actor, cancellationToken),
        PublicationStep.Published => TellAuthorAsync(step.Kind, step.Item, StaffNews.Published, null, step.Actor, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task TellReviewersAsync(
        ContentKind kind, ContentItem item, string? note, Actor actor, CancellationToken cancellationToken)
    {
        var reviewers = await db.Accounts
            .Where(
                account => !account.IsDisabled
                    && account.Id != actor.AccountId
                    && (account.Role == StaffRole.Editor || account.Role == StaffRole.Administrator))
            .OrderBy(account => account.Id)
            .Take(MostStaff)
            .Select(StaffReader.FromAccount)
            .ToListAsync(cancellationToken);
        reviewers.ForEach(
            reader => post.Tell(reader, NewsOf(kind, item, StaffNews.Submitted, Address.Review(kind.Name, item.Id), note, actor)));
    }

    /// <summary>Who has submitted it since it was last online; the log remembers, whoever has corrected it meanwhile.</summary>
    private async Task TellAuthorAsync(
        ContentKind kind, ContentItem item, string key, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries
            .Where(
                entry => entry.Subject == kind.Name
                    && entry.SubjectId == item.Id
                    && (entry.Action == PublicationStep.Submitted || entry.Action == PublicationStep.Published))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.Action, entry.ActorId })
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not { Action: PublicationStep.Submitted, ActorId: { } author } || author == actor.AccountId)
        {
            return;
        }

        var reader = await db.Accounts
            .Where(account => account.Id == author && !account.IsDisabled)
            .Select(StaffReader.FromAccount)
            .FirstOrDefaultAsync(cancellationToken);
        if (reader is not null)
        {
            post.Tell(reader, NewsOf(kind, item, key, Address.Edit(kind, item.Id), reason, actor));
        }
    }

    private static StaffNews NewsOf(ContentKind kind, ContentItem item, string key, string path, string? note, Actor actor) =>
        new(key, actor.Name, item.Heading, path) { ById = actor.AccountId, Note = note, Kind = kind.Name, ItemId = item.Id };
}
