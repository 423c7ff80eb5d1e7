using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Features.LabelRequest;

/// <summary>What somebody outside the network says of a site that wants the label or membership.</summary>
public sealed class LabelRequestForm
{
    [Display(Name = "LabelRequest.Kind")]
    [Required(ErrorMessage = FormMessages.Required)]
    [AllowedValues(CandidatureKind.Label, CandidatureKind.MembershipAbroad, ErrorMessage = FormMessages.NotUnderstood)]
    public CandidatureKind? Kind { get; set; }

    [Display(Name = "LabelRequest.Site")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Site { get; set; }

    [Display(Name = "LabelRequest.Owner")]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Owner { get; set; }

    [Display(Name = "LabelRequest.Place")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Place { get; set; }

    [Display(Name = "LabelRequest.Country")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(2, ErrorMessage = FormMessages.TooLong)]
    public string? Country { get; set; }

    [Display(Name = "LabelRequest.Project")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.ProjectMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Project { get; set; }

    [Display(Name = "LabelRequest.Name")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    [Display(Name = "LabelRequest.Email")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    [Display(Name = "LabelRequest.Phone")]
    [MaxLength(Candidature.PhoneMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Phone { get; set; }

    /// <summary>Slugs of the criteria that the self-assessment before calls fulfilled, between commas.</summary>
    [MaxLength(2000)]
    public string? Fulfilled { get; set; }

    /// <summary>Whether there was a self-assessment before.</summary>
    public bool Assessed { get; set; }

    /// <summary>Whether its result is to be sent.</summary>
    public bool SendAssessment { get; set; }

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }

    public IReadOnlyList<string> FulfilledSlugs =>
        Fulfilled?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <param name="Criteria">How many criteria there are.</param>
/// <param name="Fulfilled">How many of them the self-assessment calls fulfilled.</param>
public sealed record LabelRequestPage(LabelRequestForm Form, int Criteria, int Fulfilled);
