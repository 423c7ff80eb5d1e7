using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Comments;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Items;
using CcrNetwork.Web.Areas.Admin.Links;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Areas.Admin.Preview;
using CcrNetwork.Web.Areas.Admin.Resources;
using CcrNetwork.Web.Features.Registrations;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <param name="BaseNumber">The revision that the form shows.</param>
/// <param name="UnsavedAt">When text was kept that its author has not saved; null when the form shows what is saved.</param>
/// <param name="AlsoHere">Colleagues who have the item open.</param>
/// <param name="FurtherLanguage">The language that the form offers besides those of the interface and of the item.</param>
public sealed record EditPage(
    string Kind, int Id, string Heading, PublicationState State, DateTime? PublishedAt, DateOnly? ConfirmedOn,
    DraftStage Stage, string? StageBy, DateTime? StageAt, string? Note, DateTime? PublishAt, DateTime? ArchiveAt,
    int BaseNumber, DateTime? UnsavedAt, IReadOnlyList<string> AlsoHere, string? Comment,
    IReadOnlyList<FieldGroup> Groups,
    string PublicPath, bool CanEdit, bool CanPublish, string? FurtherLanguage)
{
    /// <summary>What the form of a photograph shows beside its fields.</summary>
    public PhotographPanel? Photograph { get; init; }

    /// <summary>What the form of a resource shows beside its fields.</summary>
    public DocumentPanel? Document { get; init; }

    /// <summary>By language, the page that shows what is being typed.</summary>
    public IReadOnlyList<(string Language, string Href)> TypedPreviews { get; init; } = [];

    /// <summary>Where those stand who come to an event, for whoever may see them.</summary>
    public string? RegistrationsPath { get; init; }

    /// <summary>How many people hold a place at an event that is online, or wait for one: they are written to when it moves.</summary>
    public int Registered { get; init; }

    /// <summary>Where it is written what search engines say of its page, for whoever may.</summary>
    public string? DescriptionPath { get; init; }

    /// <summary>The open comments on it and on its fields.</summary>
    public IReadOnlyList<CommentRow> Comments { get; init; } = [];

    /// <summary>Never public so far, so that it can be deleted.</summary>
    public bool CanDelete { get; init; }

    /// <summary>Whether another item may begin with what it holds.</summary>
    public bool CanCopy { get; init; }

    /// <summary>Also one that is withheld: it can be archived.</summary>
    public bool IsOnline => State is PublicationState.Published or PublicationState.Withheld;

    public bool HasDraft => Stage != DraftStage.None || PublishedAt is null;

    /// <summary>It was online and can be so again, from here.</summary>
    public bool IsArchived => State == PublicationState.Archived;
}

/// <summary>What a form shows instead of what is saved: text just posted, or kept earlier.</summary>
public sealed record Typed(
    IReadOnlyDictionary<string, string> Values, int BaseNumber, string? Comment, IReadOnlyList<FieldProblem> Problems);

public sealed class EditPageQuery(
    NetworkDbContext db, EditedItems items, FormLayout layout, PhotographPanelQuery panels, ResourceDocuments documents,
    LinkWarnings links, CommentsQuery commentsQuery, OpenForms openForms, MovedEvents events, TimeProvider clock)
{
    public async Task<EditPage?> RunAsync(
        ContentKind kind, int id, Actor actor, Typed? typed, string? furtherLanguage, CancellationToken cancellationToken)
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
            kind, values, record.TranslatedFrom, problems, actor, id, furtherLanguage, cancellationToken);
        var comments = (await commentsQuery.OnAsync(kind, id, actor, cancellationToken)).Where(comment => comment.IsOpen).ToList();
        return new EditPage(
            kind.Name, id, item.Heading, item.State, item.PublishedAt, item.ConfirmedOn,
            record.Stage, record.StageBy, record.StageAt, record.Note, record.PublishAt, record.ArchiveAt,
            typed?.BaseNumber ?? unsaved?.BaseNumber ?? head.Number, unsaved?.At, AlsoHere(forms, actor), typed?.Comment,
            WithComments(await links.AddToAsync(groups, kind.Name, id, cancellationToken), kind, id, comments),
            kind.PublicPath(item.Slug), actor.MayEdit(), actor.MayPublish(), furtherLanguage)
        {
            Photograph = kind is PhotographContentKind ? await panels.RunAsync(edited, actor, cancellationToken) : null,
            Document = kind is ResourceContentKind ? documents.PanelOf(edited, actor) : null,
            TypedPreviews =
            [
                .. SiteLanguages.All.Select(language => (language.Code, PreviewPageQuery.TypedAddress(kind, item, language.Code))),
            ],
            Comments = comments,
            DescriptionPath = kind.HasPages && actor.MayEditAllContent ? $"/admin/{kind.Name}/{id}/description" : null,
            CanDelete = ItemRemoval.Offers(kind, item, actor),
            CanCopy = kind.IsCopied && actor.MayCreate(kind),
            Registered = item is AgendaEvent { IsPublished: true } online && actor.MayPublish()
                ? await events.CountAsync(online, cancellationToken)
                : 0,
            RegistrationsPath = item is AgendaEvent { TakesRegistrations: true } && actor.MayPublish()
                ? $"/admin/registrations/{id}"
                : null,
        };
    }

    /// <summary>Each comment stands at the first box of its field.</summary>
    private static List<FieldGroup> WithComments(
        IReadOnlyList<FieldGroup> groups, ContentKind kind, int id, IReadOnlyList<CommentRow> comments)
    {
        var byField = comments.ToLookup(comment => comment.Field);
        var path = Address.Comments(kind.Name, id);
        return groups.Select(group => group with { Fields = group.Fields.Select(WithOwn).ToList() }).ToList();

        FieldBoxes WithOwn(FieldBoxes boxes) =>
            kind.FieldOf(boxes.Boxes[0].Name) is { } field && byField[field.Key].ToList() is { Count: > 0 } own
                ? new FieldBoxes([boxes.Boxes[0] with { Comments = own, CommentsPath = path }, .. boxes.Boxes.Skip(1)])
                : boxes;
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
