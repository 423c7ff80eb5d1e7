namespace CcrNetwork.Web.Infrastructure.Api;

public static class ApiAddress
{
    /// <summary>Under which all addresses of the read API lie.</summary>
    public const string Root = "api/v1";
}
