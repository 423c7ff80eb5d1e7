using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Items;

/// <summary>Begins a new draft with what another item holds.</summary>
public sealed class ItemCopy(NetworkDbContext db, EditedItems items, CreationEditor creation, Texts texts)
{
    /// <returns>Null for an item that the actor may not see or whose like they may not begin.</returns>
    /// <param name="submission">The number of the form: the same one twice makes one copy.</param>
    public async Task<CreationOutcome?> CopyAsync(
        ContentKind kind, int id, string? submission, Actor actor, CancellationToken cancellationToken)
    {
        if (!kind.IsCopied || !actor.MayCreate(kind) || await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var held = HandedOn(kind, edited.Head.Values);
        db.ChangeTracker.Clear();
        var taken = (await kind.TakenAsync(db, 0, held, cancellationToken)).Select(problem => problem.Key).Append("slug").ToHashSet();
        var values = held.Filled
            .Where(value => !taken.Contains(value.Key) && kind.FieldOf(value.Key) is { } field && actor.MayEdit(field))
            .ToDictionary(value => value.Key, value => NameOf(kind, value.Key, value.Value));
        return await creation.CreateAsync(kind, values, actor, cancellationToken, submission is null ? null : $"copy {id} {submission}");
    }

    /// <summary>Of a kind whose items belong to their year, a copy begins as the next does: without it, but for its name.</summary>
    private static FieldValues HandedOn(ContentKind kind, FieldValues values) =>
        kind.CarriedOver(values)?.With(values.Filled.Where(value => kind.NeededToCreate.Any(
            needed => kind.FieldOf(needed) is { } name && kind.FieldOf(value.Key) == name))) ?? values;

    /// <summary>The copy says in its name that it is one, in every language of the name.</summary>
    private string NameOf(ContentKind kind, string key, string value)
    {
        var field = kind.FieldOf(key)!;
        var isName = kind.NeededToCreate.Any(needed => kind.FieldOf(needed) == field) && field.Key is "name" or "title" or "label";
        var name = isName ? texts["Admin.Items.CopyOf", value] : value;
        return name.Length > field.MaxLength ? value : name;
    }
}
