using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>Who takes away a second factor says how they know that its owner asked for it.</summary>
public sealed class FactorResetForm
{
    public const int MaxLength = 200;

    [Display(Name = "Admin.Users.Proof")]
    [Required(ErrorMessage = "Admin.Users.ProofMissing")]
    [MaxLength(MaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Proof { get; set; }
}
