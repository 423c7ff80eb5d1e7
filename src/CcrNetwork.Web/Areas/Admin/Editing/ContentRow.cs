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
    int Number);
