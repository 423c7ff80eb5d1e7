using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The form of an item as it is saved, or with what somebody has typed, and what other folders add to it.</summary>
public sealed class EditPageQuery(
    NetworkDbContext db, EditedItems items, FormLayout layout, OpenForms openForms, IEnumerable<IFormAddition> additions,
    TimeProvider clock)
{
    public async Task<EditPage?> RunAsync(
        ContentKind kind, int id, Actor actor, Typed? typed, string? furtherLanguage, CancellationToken cancellationToken,
        ChoiceSearch? search = null)
    {
        if (await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var (_, item, record, head) = edited;
        var forms = await db.OpenForms.Where(f => f.Kind == kind.Name && f.ItemId == id).ToListAsync(cancellationToken);
        var unsaved = typed is null ? await openForms.UnsavedAsync(
            kind, id, head, forms.Find(f => f.AccountId == actor.AccountId), actor, cancellationToken) : null;
        var values = unsaved?.Values ?? (typed is null ? head.Values : head.Values.With(typed.Values));
        var problems = typed?.Problems ?? [];
        var groups = await layout.ArrangeAsync(
            kind, values, record.TranslatedFrom, problems, actor, id, furtherLanguage, cancellationToken, search);
        var page = new EditPage(
            kind.Name, id, item.Heading, item.State, item.PublishedAt, item.ConfirmedOn,
            record.Stage, record.StageBy, record.StageAt, record.Note, record.PublishAt, record.ArchiveAt,
            typed?.BaseNumber ?? unsaved?.BaseNumber ?? head.Number, unsaved?.At, AlsoHere(forms, actor), typed?.Comment, groups,
            kind.PublicPath(item.Slug), actor.MayEdit(), actor.MayPublish(), furtherLanguage)
        {
            CanDelete = actor.MayDelete(kind, item),
            CanCopy = kind.IsCopied && actor.MayCreate(kind),
        };
        foreach (var addition in additions)
        {
            page = await addition.AddToAsync(page, edited, actor, cancellationToken);
        }

        return page;
    }

    private List<string> AlsoHere(IEnumerable<OpenForm> forms, Actor actor)
    {
        var limit = clock.UtcNow() - OpenForm.PresenceLasts;
        return forms
            .Where(f => f.AccountId != actor.AccountId && f.SeenAt > limit)
            .Select(f => f.AccountName)
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
