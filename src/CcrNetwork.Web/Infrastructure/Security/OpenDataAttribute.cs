namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>
/// Marks what pages of any other site may read by script: the API and the files of the open data. They carry no secret and
/// heed no cookie. Nothing else is open, whatever its address ends with.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenDataAttribute : Attribute;
