using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>What a form shows instead of what is saved: text just posted, or kept earlier.</summary>
public sealed record Typed(
    IReadOnlyDictionary<string, string> Values, int BaseNumber, string? Comment, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>The form as it is saved by now, with what is in the way of a step.</summary>
    public static Typed Nothing(int number, params IReadOnlyList<FieldProblem> problems) =>
        new(new Dictionary<string, string>(), number, null, problems);
}
