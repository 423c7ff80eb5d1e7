namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>Marks pages that show a preview of this site in a frame beside what they are about; no other page may frame anything.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FramesPreviewAttribute : Attribute;
