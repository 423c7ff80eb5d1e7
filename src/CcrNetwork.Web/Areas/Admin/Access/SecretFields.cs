namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>The names of fields whose values are written down nowhere, whichever form they come in.</summary>
public static class SecretFields
{
    private static readonly string[] Names = ["Code", "Credential", "Challenge", "Key", "Token", "State"];

    public static bool Hold(string name) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || Names.Contains(name, StringComparer.Ordinal);
}
