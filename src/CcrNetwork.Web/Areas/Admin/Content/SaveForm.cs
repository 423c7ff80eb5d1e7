using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What a form of content carries beside the values of its fields.</summary>
public sealed record SaveForm
{
    public int BaseNumber { get; init; }

    public string? Comment { get; init; }

    /// <summary>Keys of translations that hold although their source has changed.</summary>
    public string[] Holds { get; init; } = [];

    public Edit ToEdit(IReadOnlyDictionary<string, string> values, RevisionOrigin origin = RevisionOrigin.Saved) =>
        new(BaseNumber, values, Shortened(Comment), Holds.ToHashSet(), origin);

    public Typed ToTyped(IReadOnlyDictionary<string, string> values, IReadOnlyList<FieldProblem> problems) =>
        new(values, BaseNumber, Comment, problems);

    private static string? Shortened(string? comment) =>
        string.IsNullOrWhiteSpace(comment) ? null : comment.Trim()[..Math.Min(comment.Trim().Length, Revision.CommentMaxLength)];
}
