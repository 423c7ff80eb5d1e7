using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Comments;

public sealed class CommentForm
{
    /// <summary>The key of a field; empty for the item as a whole.</summary>
    [MaxLength(ItemComment.FieldMaxLength)]
    public string? Field { get; set; }

    [Display(Name = "Admin.Comments.Text")]
    [Required(ErrorMessage = "Admin.Comments.TextMissing")]
    [MaxLength(ItemComment.TextMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Text { get; set; }

    /// <summary>The account of whom it is put to.</summary>
    public int? Mention { get; set; }
}
