namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>Where the staff area lies, and the scheme by which its sessions are known.</summary>
public static class StaffArea
{
    /// <summary>The value of the route by which its views are found.</summary>
    public const string Name = "Admin";

    public const string Root = "/admin";
    public const string Scheme = "Staff";
}
