using System.Globalization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.Extensions.Primitives;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>
/// What a form of content carries beside the values of its fields. Every button of the form sends all of it, so that no step
/// is taken without what was just typed.
/// </summary>
public record SaveForm
{
    /// <summary>The revision that the form showed; 0 for a form that carries no content.</summary>
    public int BaseNumber { get; init; }

    /// <summary>The number of the form itself (<see cref="FormNumber"/>).</summary>
    public string? Submission { get; init; }

    /// <summary>On the page of two versions: the revision from which both began.</summary>
    public int FromNumber { get; init; }

    public string? Comment { get; init; }

    /// <summary>Keys of translations that hold although their source has changed.</summary>
    public string[] Holds { get; init; } = [];

    public bool CarriesContent => BaseNumber > 0;

    public Edit ToEdit(ContentKind kind, int id, IReadOnlyDictionary<string, string> values, Actor actor, RevisionOrigin origin) =>
        new(BaseNumber, values, Shortened(Comment), Holds.ToHashSet(), origin)
        {
            RevisionId = FormNumber.RevisionIdOf(Submission, actor, kind.Name, id),
        };

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
