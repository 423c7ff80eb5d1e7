using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>
/// Adds to the form of an item what another folder of the staff area knows about it: above its fields, at them, or in its menu.
/// The form itself knows none of these folders; each registers what it adds.
/// </summary>
public interface IFormAddition
{
    /// <summary>The page as it is where there is nothing to add.</summary>
    Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken);
}
