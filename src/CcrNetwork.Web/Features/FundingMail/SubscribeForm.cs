using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>What somebody writes who wants the calls of a filter by mail.</summary>
public sealed class SubscribeForm
{
    [Display(Name = "FundingMail.Email")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(FundingSubscription.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    [Display(Name = "FundingMail.What")]
    [Required(ErrorMessage = FormMessages.Required)]
    [EnumDataType(typeof(FundingMailKind), ErrorMessage = FormMessages.NotUnderstood)]
    [DeniedValues(FundingMailKind.NextCall, ErrorMessage = FormMessages.NotUnderstood)]
    public FundingMailKind? Kind { get; set; }

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }
}

/// <param name="Words">The filter as its reader would say it.</param>
public sealed record SubscribePage(SubscribeForm Form, FundingFilter Filter, IReadOnlyList<FilterWord> Words);
