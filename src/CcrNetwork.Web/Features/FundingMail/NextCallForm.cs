using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>What somebody writes who waits for the next call.</summary>
public sealed class NextCallForm
{
    [MaxLength(ContentItem.SlugMaxLength)]
    public string? Programme { get; set; }

    [Display(Name = "FundingMail.Email")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(FundingSubscription.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }
}
