using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public sealed class NewPasskeyForm : PasswordAgainForm
{
    [Display(Name = "Admin.SecondFactor.PasskeyName")]
    [MaxLength(Passkeys.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    public string? Credential { get; set; }

    public string? Challenge { get; set; }
}
