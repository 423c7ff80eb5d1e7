using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>Asks staff about a site and whoever speaks for it, when a candidature is opened and as long as it lasts.</summary>
public abstract class CandidatureFields
{
    [Display(Name = "Admin.Candidatures.Site")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Site { get; set; }

    [Display(Name = "Admin.Candidatures.Owner")]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Owner { get; set; }

    [Display(Name = "Admin.Candidatures.Place")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Place { get; set; }

    [Display(Name = "Admin.Candidatures.Project")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.ProjectMaxLength, ErrorMessage = FormMessages.TooLong)]
    [DataType(DataType.MultilineText)]
    public string? Project { get; set; }

    [Display(Name = "Admin.Candidatures.ContactName")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? ContactName { get; set; }

    [Display(Name = "Admin.Candidatures.ContactEmail")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(Candidature.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? ContactEmail { get; set; }

    [Display(Name = "Admin.Candidatures.ContactPhone")]
    [MaxLength(Candidature.PhoneMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? ContactPhone { get; set; }
}
