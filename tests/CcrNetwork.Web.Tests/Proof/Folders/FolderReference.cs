namespace CcrNetwork.Web.Tests.Proof.Folders;

/// <summary>That something in one folder names something in another.</summary>
/// <param name="From">Such as <c>Features/News</c>.</param>
/// <param name="Where">The types or the file, for whoever must cure it.</param>
internal sealed record FolderReference(string From, string To, string Where);
