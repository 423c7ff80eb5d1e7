using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>An item in a table of the staff area.</summary>
/// <param name="Stage">Where its next version stands; none for an item that was never edited here.</param>
/// <param name="Number">Of the newest revision.</param>
public sealed record ContentRow(
    int Id,
    string Slug,
    string Heading,
    PublicationState State,
    DraftStage Stage,
    DateTime ChangedAt,
    DateOnly? ConfirmedOn,
    Confidence? Confidence,
    int MissingTranslations,
    int OutdatedTranslations,
    int Number)
{
    /// <summary>The instant at which its next version goes online by itself.</summary>
    public DateTime? PublishAt { get; init; }

    /// <summary>The instant at which it goes off by itself.</summary>
    public DateTime? ArchiveAt { get; init; }
}
