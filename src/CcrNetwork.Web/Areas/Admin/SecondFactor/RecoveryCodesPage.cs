namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes);
