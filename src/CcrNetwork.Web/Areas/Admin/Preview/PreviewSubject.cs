using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>The item whose draft shall be seen.</summary>
public sealed record PreviewSubject(ContentKind Kind, int Id, PreviewRight Right);
