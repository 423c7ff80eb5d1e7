using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>
/// Says, in a hidden field of every form, whose form it is: when the session ends while somebody writes, what they wrote is
/// handed on to them and nobody else, and no other site can make such a form.
/// </summary>
public sealed class FormMark(IDataProtectionProvider protection)
{
    public const string FieldName = "_by";

    private readonly IDataProtector _protector = protection.CreateProtector("Staff.FormMark");

    public string Of(int accountId) => _protector.Protect(accountId.ToString(CultureInfo.InvariantCulture));

    public int? AccountOf(string? mark)
    {
        try
        {
            return mark is { Length: > 0 } ? int.Parse(_protector.Unprotect(mark), CultureInfo.InvariantCulture) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
