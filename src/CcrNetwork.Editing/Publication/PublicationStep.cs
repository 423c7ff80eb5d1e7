using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Publication;

/// <summary>A step that somebody takes with an item, by the word under which the log keeps it.</summary>
/// <param name="Details">What the log keeps of it besides: the word to a colleague, or the plan.</param>
public sealed record PublicationStep(string Action, ContentKind Kind, ContentItem Item, string? Details, Actor Actor)
{
    public const string Submitted = "content.submitted";
    public const string SentBack = "content.sent-back";
    public const string Published = "content.published";
    public const string Scheduled = "content.scheduled";
    public const string Archived = "content.archived";
    public const string Discarded = "content.discarded";
    public const string Confirmed = "content.confirmed";
}
