using System.Globalization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;
using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What a form of content carries beside the values of its fields.</summary>
public sealed record SaveForm
{
    public int BaseNumber { get; init; }

    /// <summary>On the page of two versions: the revision from which both began.</summary>
    public int FromNumber { get; init; }

    public string? Comment { get; init; }

    /// <summary>Keys of translations that hold although their source has changed.</summary>
    public string[] Holds { get; init; } = [];

    public Edit ToEdit(IReadOnlyDictionary<string, string> values, RevisionOrigin origin = RevisionOrigin.Saved) =>
        new(BaseNumber, values, Shortened(Comment), Holds.ToHashSet(), origin);

    public Typed ToTyped(IReadOnlyDictionary<string, string> values, IReadOnlyList<FieldProblem> problems) =>
        new(values, BaseNumber, Comment, problems);

    /// <summary>The typed values of a form that was kept with all its fields.</summary>
    public static Typed Typed(ContentKind kind, IReadOnlyDictionary<string, string[]> fields)
    {
        var form = new FormCollection(fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)));
        var number = int.TryParse(form["baseNumber"], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 1;
        return new Typed(PostedValues.Read(kind, form), number, form["comment"], []);
    }

    private static string? Shortened(string? comment) =>
        string.IsNullOrWhiteSpace(comment) ? null : CleanText.Cut(comment.Trim(), Revision.CommentMaxLength);
}
