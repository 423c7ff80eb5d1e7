using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Users;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Bulk;

/// <summary>What became of one of the items.</summary>
/// <param name="Word">The last part of the key of the sentence that tells it.</param>
/// <param name="Problems">What kept it from the public.</param>
public sealed record BulkResult(int Id, string Heading, string Word, IReadOnlyList<FieldProblem> Problems)
{
    public const string Done = "Done";

    public bool IsDone => Word == Done;
}

/// <summary>
/// Takes one step on each of several items. Each item is a transaction of its own with a context of its own: what keeps one
/// from its step touches no other.
/// </summary>
public sealed class BulkEditor(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<BulkResult>> RunAsync(
        ContentKind kind, BulkAction action, BulkForm form, Actor actor, CancellationToken cancellationToken)
    {
        var results = new List<BulkResult>();
        foreach (var item in form.Items)
        {
            await using var scope = scopes.CreateAsyncScope();
            results.Add(await StepAsync(scope.ServiceProvider, kind, action, item, form.Account, actor, cancellationToken));
        }

        return results;
    }

    private static async Task<BulkResult> StepAsync(
        IServiceProvider services, ContentKind kind, BulkAction action, BulkItem item, int[] accountIds, Actor actor,
        CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        if (await StandAsync(db, kind, item.Id, actor, cancellationToken) is not { } stand)
        {
            return new BulkResult(item.Id, "", "Missing", []);
        }

        BulkResult Told(string word, IReadOnlyList<FieldProblem>? problems = null) => new(item.Id, stand.Heading, word, problems ?? []);

        if (action == BulkAction.Give)
        {
            return Told(
                await services
                    .GetRequiredService<GivenCentres>()
                    .GiveAsync(item.Id, accountIds, actor, cancellationToken) ? BulkResult.Done : "AlreadyGiven");
        }

        if (stand.Idle(action) is { } idle)
        {
            return Told(idle);
        }

        var editor = services.GetRequiredService<PublicationEditor>();
        var outcome = action switch
        {
            BulkAction.Submit => await editor.SubmitAsync(kind, item.Id, item.Number, null, actor, cancellationToken),
            BulkAction.Publish => await editor.PublishAsync(kind, item.Id, item.Number, actor, cancellationToken),
            _ => await editor.ArchiveAsync(kind, item.Id, item.Number, actor, cancellationToken),
        };
        return outcome switch
        {
            PublicationOutcome.Done => Told(BulkResult.Done),
            PublicationOutcome.Refused refused => Told("Refused", refused.Problems),
            PublicationOutcome.Outdated => Told("Outdated"),
            PublicationOutcome.Forbidden => Told("Forbidden"),
            _ => Told("Missing"),
        };
    }

    private static Task<Stand?> StandAsync(
        NetworkDbContext db, ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        kind.ItemsFor(db, actor).Where(item => item.Id == id)
            .Select(item => new Stand(
                item.Heading, item.State,
                db.EditorialRecords
                    .Where(record => record.Kind == kind.Name && record.ItemId == id)
                    .Select(record => record.Stage)
                    .FirstOrDefault()))
            .SingleOrDefaultAsync(cancellationToken);

    private sealed record Stand(string Heading, PublicationState State, DraftStage Stage)
    {
        /// <summary>Why a step would do nothing; null when it has something to do.</summary>
        public string? Idle(BulkAction action) => action switch
        {
            BulkAction.Submit when Stage == DraftStage.InReview => "AlreadySubmitted",
            BulkAction.Submit when Stage == DraftStage.None && State != PublicationState.Draft => "NoDraft",
            BulkAction.Publish when Stage == DraftStage.None && State == PublicationState.Published => "NoDraft",
            BulkAction.Archive when State is not (PublicationState.Published or PublicationState.Withheld) => "NotOnline",
            _ => null,
        };
    }
}
