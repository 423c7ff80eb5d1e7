using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What stands above the fields of an item: a view of the folder that adds it, and what that view shows.</summary>
public sealed record FormPanel(string View, object Model);

/// <summary>A further page about an item, in the menu of its form.</summary>
public sealed record FormLink(string Path, string Text);

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
    /// <summary>What the form shows above its fields, such as the picture of a photograph.</summary>
    public IReadOnlyList<FormPanel> Panels { get; init; } = [];

    /// <summary>What one should know before going on.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Further pages about the item.</summary>
    public IReadOnlyList<FormLink> Links { get; init; } = [];

    /// <summary>By language, the page that shows what is being typed.</summary>
    public IReadOnlyList<(string Language, string Href)> TypedPreviews { get; init; } = [];

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

    /// <summary>The page with something more at its fields.</summary>
    public EditPage WithFields(Func<FieldBoxes, FieldBoxes> change) =>
        this with { Groups = [.. Groups.Select(group => group with { Fields = [.. group.Fields.Select(change)] })] };
}
