using System.Security.Cryptography;
using System.Text;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Imports;

/// <summary>Tells what a line of a file would do.</summary>
public enum ImportVerdict
{
    Error,
    New,
    Changed,
    Unchanged,
}

/// <summary>Tells what a line of the file would do.</summary>
/// <param name="ItemId">Null for an item that is not there yet.</param>
/// <param name="BaseNumber">The newest revision that it was compared with.</param>
/// <param name="Faults">Each with the column it is about; an empty one is about the whole line.</param>
/// <param name="Gaps">What keeps it from the public, though not from being a draft.</param>
public sealed record PlannedLine(
    int Number, string Slug, string Heading, int? ItemId, int BaseNumber, FieldValues Before, FieldValues After,
    IReadOnlyList<FieldProblem> Faults, IReadOnlyList<FieldProblem> Gaps)
{
    public ImportVerdict Verdict =>
        Faults.Count > 0 ? ImportVerdict.Error
        : ItemId is null ? ImportVerdict.New
        : Before.Equals(After) ? ImportVerdict.Unchanged
        : ImportVerdict.Changed;

    public bool Does => Verdict is ImportVerdict.New or ImportVerdict.Changed;
}

/// <summary>Tells what a file would do to the content as it is now.</summary>
/// <param name="Problems">What is wrong with the file as a whole.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedLine> Lines, IReadOnlyList<FieldProblem> Problems)
{
    public bool CanBeDone => Problems.Count == 0 && Lines.All(line => line.Faults.Count == 0) && Lines.Any(line => line.Does);

    /// <summary>Another one as soon as somebody has changed what the plan was compared with.</summary>
    public string Basis =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Join(',', Lines.Select(line => $"{line.Slug}:{line.ItemId}:{line.BaseNumber}")))));

    public int Count(ImportVerdict verdict) => Lines.Count(line => line.Verdict == verdict);
}
