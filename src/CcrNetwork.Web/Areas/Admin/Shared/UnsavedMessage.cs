namespace CcrNetwork.Web.Areas.Admin.Shared;

/// <summary>Says that a form shows text that is kept and not saved, for the partial <c>_Unsaved</c>.</summary>
/// <param name="ForgetPath">Where the text is thrown away.</param>
public sealed record UnsavedMessage(DateTime At, string ForgetPath);
