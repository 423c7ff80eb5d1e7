using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Review;

/// <summary>Lays what is online beside what is proposed, in the words of the interface and the order of the form.</summary>
public sealed class ReviewQuery(
    NetworkDbContext db, EditedItems items, PublicationEditor publication, DraftsUnderWay drafts, FieldTexts texts)
{
    /// <summary>Null for an item that the actor may not see.</summary>
    public async Task<ReviewPage?> RunAsync(ContentKind kind, int id, Actor actor, string? reason, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var (_, item, record, head) = edited;
        var before = await LiveAsync(edited, cancellationToken);
        var order = kind.Fields.Select((field, index) => (field.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index);
        var changed = before.KeysThatDiffer(head.Values)
            .Select(key => (Key: key, Field: kind.FieldOf(key)))
            .Where(change => change.Field is not null && actor.MayRead(change.Field))
            .OrderBy(change => order[change.Field!.Key]).ThenBy(
                change => change.Key == change.Field!.KeyIn(Translations.SourceLanguage) ? 0 : 1).ThenBy(change => change.Key,
                StringComparer.Ordinal)
            .Select(change => ChangeOf(kind, change.Field!, change.Key, before, head.Values, record.TranslatedFrom))
            .ToList();
        var touched = changed.Select(change => kind.FieldOf(change.Key)!.Key).ToHashSet();
        var obstacles = record.HasDraft ? await publication.ProblemsAsync(edited, cancellationToken) : [];
        return new ReviewPage(
            kind.Name, id, item.Heading, head.Number, edited.IsNew, record.Stage, record.StageBy, record.StageAt, record.Note, changed,
            kind.Fields
                .Where(field => actor.MayRead(field) && !touched.Contains(field.Key))
                .Select(field => texts.Label(kind, field.Key))
                .ToList(),
            obstacles.Select(problem => texts.Sentence(kind, problem)).ToList(),
            actor.MayPublish(), actor.MayEdit(),
            (await drafts.ToReviewAsync(actor, cancellationToken)).Where(draft => (draft.Kind, draft.ItemId) != (kind.Name, id)).ToList())
        {
            Reason = reason,
        };
    }

    private async Task<FieldValues> LiveAsync(EditedItem edited, CancellationToken cancellationToken) => edited.Record.LiveId switch
    {
        null => FieldValues.Empty,
        { } liveId when liveId == edited.Head.Id => edited.Head.Values,
        { } liveId => (await db.Revisions.FirstAsync(revision => revision.Id == liveId, cancellationToken)).Values,
    };

    private ReviewChange ChangeOf(
        ContentKind kind, ContentField field, string key, FieldValues before, FieldValues after, FieldValues translatedFrom)
    {
        var isList = field.Columns.Count > 0 || field.Target is not null || field.Choices.Count > 0 || field.NamesCountries;
        var (old, now) = (texts.Readable(kind, key, before[key]), texts.Readable(kind, key, after[key]));
        var pieces = isList ? [] : TextDifference.Of(old, now);
        return new ReviewChange(
            key, texts.LabelOfValue(kind, key), ValueKey.LanguageOf(key),
            isList ? TextDifference.Lines(old, now, TextChange.Removed) : TextDifference.Before(pieces),
            isList ? TextDifference.Lines(now, old, TextChange.Added) : TextDifference.After(pieces),
            isList, LeftBehind(field, key, after, translatedFrom));
    }

    private static List<string> LeftBehind(ContentField field, string key, FieldValues values, FieldValues translatedFrom) =>
        !field.IsTranslated || key != field.KeyIn(Translations.SourceLanguage)
            ? []
            : SiteLanguages.Codes
                .Where(
                    language => Translations.StateOf(field, language, values, translatedFrom) is TranslationState.Missing
                        or TranslationState.Outdated)
                .Select(FieldTexts.LanguageName)
                .ToList();
}
