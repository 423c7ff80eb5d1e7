using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>What staff writes down of a candidature that came by letter, telephone or at a meeting.</summary>
public sealed class NewCandidatureForm : CandidatureFields
{
    [Display(Name = "Admin.Candidatures.KindAsked")]
    [Required(ErrorMessage = FormMessages.Required)]
    [EnumDataType(typeof(CandidatureKind), ErrorMessage = FormMessages.NotUnderstood)]
    public CandidatureKind? Kind { get; set; }

    [Display(Name = "LabelRequest.Country")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(2, ErrorMessage = FormMessages.TooLong)]
    public string? Country { get; set; }

    [Display(Name = "Admin.Candidatures.Language")]
    [Required(ErrorMessage = FormMessages.Required)]
    [LanguageOfSite(ErrorMessage = FormMessages.NotUnderstood)]
    public string? Language { get; set; } = SiteLanguages.Default;

    [MaxLength(Infrastructure.Forms.Submission.MaxLength)]
    public string? Submission { get; set; }

    /// <summary>When text was kept that was never sent; null for a form that shows none.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public DateTime? UnsavedAt { get; set; }

    public CandidatureRequest ToRequest() =>
        new(Kind!.Value, Site!, Owner, Project!, Place!, Country!, ContactName!, ContactEmail!, ContactPhone, Language!);
}
