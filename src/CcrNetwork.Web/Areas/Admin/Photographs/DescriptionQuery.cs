using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>
/// The photographs that wait to be described, the newest first: drafts that were never public and that nobody reviews yet.
/// </summary>
public sealed class DescriptionQuery(NetworkDbContext db, PhotographContentKind kind, FieldTexts texts, PreparationQuery preparation)
{
    public const int AtOnce = 20;

    /// <param name="typed">What was just typed and could not be saved, by photograph.</param>
    public async Task<DescriptionPage> RunAsync(
        Actor actor, IReadOnlyDictionary<int, Dictionary<string, string>> typed, CancellationToken cancellationToken)
    {
        var ids = await kind.ItemsFor(db, actor)
            .Where(item => item.State == PublicationState.Draft && item.PublishedAt == null)
            .Where(
                item => !db.EditorialRecords.Any(
                    record => record.Kind == PhotographContentKind.KindName && record.ItemId == item.Id
                        && record.Stage == DraftStage.InReview))
            .OrderByDescending(item => item.Id)
            .Select(item => item.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        var heads = await db.EditorialRecords
            .Where(record => record.Kind == PhotographContentKind.KindName && ids.Contains(record.ItemId))
            .Join(
                db.Revisions, record => record.HeadId, revision => revision.Id,
                (record, revision) => new { record.ItemId, revision.Number, revision.Values })
            .OrderByDescending(head => head.ItemId)
            .ToListAsync(cancellationToken);
        return new DescriptionPage(
            [.. heads.Select(head => Of(head.ItemId, head.Number, head.Values, typed)).OfType<DescribedPhotograph>()], actor.MayPublish(),
            kind, await preparation.RunAsync(actor, cancellationToken));
    }

    private DescribedPhotograph? Of(int id, int number, FieldValues saved, IReadOnlyDictionary<int, Dictionary<string, string>> typed)
    {
        var values = typed.TryGetValue(id, out var mine) ? saved.With(mine) : saved;
        return PhotographContentKind.File.Parse(values[PhotographContentKind.FileField]) is { } file
            ? new DescribedPhotograph(
                id, number, file, values,
                [.. kind.Fields.SelectMany(field => field.Gaps(values))
                    .Concat(kind.Gaps(values))
                    .Select(gap => texts.LabelOfValue(kind, gap.Key))
                    .Distinct()])
            : null;
    }
}
