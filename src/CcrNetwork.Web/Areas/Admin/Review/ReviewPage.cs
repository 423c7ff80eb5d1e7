using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Review;

/// <summary>One value that the next version changes: both texts whole, each with its own marks.</summary>
/// <param name="IsList">Things one below the other, such as references or rows.</param>
/// <param name="LeftBehind">Names of the languages into which the new text is not translated yet.</param>
public sealed record ReviewChange(
    string Key, string Label, string? Language, IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> After, bool IsList,
    IReadOnlyList<string> LeftBehind)
{
    public string Id => Field.IdOf(Key);
}

/// <summary>What the next version of an item changes, for whoever decides about it.</summary>
/// <param name="Number">The revision that is shown: the decision is about it and no other.</param>
/// <param name="IsNew">Never public so far, so that there is no old text.</param>
/// <param name="Obstacles">What publication still needs.</param>
/// <param name="Others">What else waits for review, the oldest first.</param>
public sealed record ReviewPage(
    string Kind, int Id, string Heading, int Number, bool IsNew, DraftStage Stage, string? By, DateTime? At, string? Note,
    IReadOnlyList<ReviewChange> Changes, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Obstacles, bool MayDecide, bool MayEdit,
    IReadOnlyList<DraftRow> Others)
{
    public bool IsWaiting => Stage == DraftStage.InReview;

    /// <summary>What the reviewer has begun to write.</summary>
    public string? Reason { get; init; }
}
