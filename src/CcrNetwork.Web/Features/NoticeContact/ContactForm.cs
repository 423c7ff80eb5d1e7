using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Mail;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Features.NoticeContact;

/// <summary>A message to the centre behind a notice.</summary>
public sealed class ContactForm
{
    public const int MessageMaxLength = 4000;

    [Display(Name = "PartnerSearch.YourName")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(OutgoingMail.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    [Display(Name = "PartnerSearch.YourOrganisation")]
    [MaxLength(OutgoingMail.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Organisation { get; set; }

    [Display(Name = "PartnerSearch.YourEmail")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(OutgoingMail.RecipientMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    [Display(Name = "PartnerSearch.YourMessage")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(MessageMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Message { get; set; }

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }
}

/// <param name="CanBeReached">Whether the centre has an editor or an address to whom a message can go.</param>
public sealed record ContactPage(Notice Notice, bool CanBeReached, ContactForm Form, string Action, string Back);
