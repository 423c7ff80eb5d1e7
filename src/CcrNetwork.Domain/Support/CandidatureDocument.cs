using CcrNetwork.Domain.Files;

namespace CcrNetwork.Domain.Support;

/// <summary>A document of a candidature: a file kept here, or a link.</summary>
public class CandidatureDocument(string title, string? link, DocumentFile? file, string addedBy, DateTime addedAt)
{
    public const int TitleMaxLength = 200;

    public int Id { get; private set; }

    public int CandidatureId { get; private set; }

    public string Title { get; private set; } = title;

    public string? Link { get; private set; } = link;

    public DocumentFile? File { get; private set; } = file;

    public string AddedBy { get; private set; } = addedBy;

    public DateTime AddedAt { get; private set; } = addedAt;
}
