using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>The item whose draft shall be seen.</summary>
/// <param name="Typist">Whose text that is not saved yet is shown with it; null where what is saved is.</param>
public sealed record PreviewSubject(ContentKind Kind, int Id, PreviewRight Right, Actor? Typist = null);
