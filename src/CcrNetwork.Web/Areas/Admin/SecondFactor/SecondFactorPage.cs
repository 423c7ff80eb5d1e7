using CcrNetwork.Web.Areas.Admin.Access;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

/// <param name="AsksPassword">Whether the account has a password, which each change asks for.</param>
/// <param name="Key">The sealed key that the drawing shows.</param>
public sealed record SecondFactorPage(
    bool AsksPassword, bool HasTotp, IReadOnlyList<PasskeyRow> Passkeys, int RecoveryCodesLeft, PasskeyRequest NewPasskey,
    string Key, string KeyAsText, QrDrawing Drawing)
{
    public bool HasAny => HasTotp || Passkeys.Count > 0;
}
