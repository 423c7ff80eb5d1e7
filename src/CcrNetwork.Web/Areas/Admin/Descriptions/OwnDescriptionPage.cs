namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <param name="Name">Of the page that is described.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="PublicPath">Where the page is read, without the language.</param>
public sealed record OwnDescriptionPage(string Name, string Action, string PublicPath, bool CanWrite, DescriptionForm Form);
