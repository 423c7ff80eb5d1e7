namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>Marks what is for one person: no cache on its way may keep it, whatever its address and its status.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PrivateAnswerAttribute : Attribute;
