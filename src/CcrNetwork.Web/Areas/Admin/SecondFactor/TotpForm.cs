using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public sealed class TotpForm : PasswordAgainForm
{
    public string? Key { get; set; }

    [Display(Name = "Admin.SecondFactor.TotpStep3")]
    [Required(ErrorMessage = "Admin.Access.CodeMissing")]
    [MaxLength(12, ErrorMessage = FormMessages.TooLong)]
    public string? Code { get; set; }
}
