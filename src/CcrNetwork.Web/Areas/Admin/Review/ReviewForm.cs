using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Review;

/// <summary>The decision about a next version.</summary>
public sealed record ReviewForm
{
    public const string Approve = "approve";
    public const string Return = "return";

    /// <summary>The revision that was read.</summary>
    public int Number { get; init; }

    public string? Act { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Note { get; init; }

    /// <summary>Ready sentences that were ticked.</summary>
    public string[] Phrases { get; init; } = [];

    /// <summary>Null when nothing was said.</summary>
    public string? Reason
    {
        get
        {
            var reason = string.Join(
                '\n', Phrases.Append(Note).Where(words => !string.IsNullOrWhiteSpace(words)).Select(words => words!.Trim()));
            return reason.Length == 0 ? null : CleanText.Cut(reason, EditorialRecord.NoteMaxLength);
        }
    }
}
