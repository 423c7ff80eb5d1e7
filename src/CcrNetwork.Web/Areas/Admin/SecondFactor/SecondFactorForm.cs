using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public class PasswordAgainForm
{
    /// <summary>An open screen is not enough to change what guards the account, the first factor included.</summary>
    [Display(Name = "Admin.SecondFactor.CurrentPassword")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? CurrentPassword { get; set; }
}

public sealed class TotpForm : PasswordAgainForm
{
    public string? Key { get; set; }

    [Display(Name = "Admin.SecondFactor.TotpStep3")]
    [Required(ErrorMessage = "Admin.Access.CodeMissing")]
    [MaxLength(12, ErrorMessage = FormMessages.TooLong)]
    public string? Code { get; set; }
}

public sealed class NewPasskeyForm : PasswordAgainForm
{
    [Display(Name = "Admin.SecondFactor.PasskeyName")]
    [MaxLength(Passkeys.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    public string? Credential { get; set; }

    public string? Challenge { get; set; }
}

/// <param name="AsksPassword">Whether the account has a password, which each change asks for.</param>
/// <param name="Key">The sealed key that the drawing shows.</param>
public sealed record SecondFactorPage(
    bool AsksPassword, bool HasTotp, IReadOnlyList<PasskeyRow> Passkeys, int RecoveryCodesLeft, PasskeyRequest NewPasskey,
    string Key, string KeyAsText, QrDrawing Drawing)
{
    public bool HasAny => HasTotp || Passkeys.Count > 0;
}

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes);
