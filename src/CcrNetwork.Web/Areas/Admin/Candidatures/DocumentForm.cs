using System.ComponentModel.DataAnnotations;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>A document by a link; a file comes beside it.</summary>
public sealed class DocumentForm
{
    [Display(Name = "Admin.Candidatures.DocumentTitle")]
    [Required(ErrorMessage = FormMessages.Required)]
    [MaxLength(CandidatureDocument.TitleMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Title { get; set; }

    [Display(Name = "Admin.Candidatures.DocumentLink")]
    [MaxLength(ContentItem.SourceMaxLength, ErrorMessage = FormMessages.TooLong)]
    [WebAddress]
    public string? Link { get; set; }
}
