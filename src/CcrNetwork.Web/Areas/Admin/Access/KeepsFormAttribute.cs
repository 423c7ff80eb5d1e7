namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// On an action whose form is kept when it arrives after the end of a session, and whose page shows it again. Nothing else
/// is kept: above all no form with a password or a code.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsFormAttribute : Attribute;
