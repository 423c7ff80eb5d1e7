namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>A comment as people read it.</summary>
/// <param name="Field">The key of its field; empty for the item as a whole.</param>
/// <param name="Label">The name of the field; null for the item as a whole.</param>
/// <param name="Mentioned">To whom it is put; null for whoever reads it.</param>
/// <param name="IsForMe">Put to the one who looks.</param>
public sealed record CommentRow(
    int Id, string Field, string? Label, string Text, string Author, string? Mentioned, bool IsForMe, DateTime At, DateTime? ResolvedAt,
    string? ResolvedBy)
{
    public bool IsOpen => ResolvedAt is null;
}
