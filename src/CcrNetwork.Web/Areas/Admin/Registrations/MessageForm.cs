using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

/// <summary>What staff writes to all who come to an event.</summary>
public sealed class MessageForm
{
    public const int SubjectMaxLength = 150;
    public const int TextMaxLength = 4_000;

    [Display(Name = "Admin.Registrations.Message.Subject")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(SubjectMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Subject { get; set; }

    [Display(Name = "Admin.Registrations.Message.Text")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(TextMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Text { get; set; }

    /// <summary>Also to those who wait for a place.</summary>
    public string? Waiting { get; set; }
}
