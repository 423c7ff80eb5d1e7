namespace CcrNetwork.Web.Infrastructure.Published;

/// <param name="Text">The key of its text.</param>
/// <param name="Path">Without the language.</param>
public sealed record FootLink(string Text, string Path);
