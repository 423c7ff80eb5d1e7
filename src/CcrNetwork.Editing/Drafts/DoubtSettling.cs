using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;

namespace CcrNetwork.Editing.Drafts;

/// <summary>
/// Changes the doubts of an item when somebody says at a field that its fact is right, or takes that back. They are a value
/// like any other, so that saving, history and undoing are those of all fields.
/// </summary>
public sealed class DoubtSettling(NetworkDbContext db, EditedItems items, TimeProvider clock)
{
    /// <param name="posted">What the form carries; whoever does not keep the list of doubts does not send it.</param>
    /// <returns>Null when there is no such field for the actor.</returns>
    public async Task<Dictionary<string, string>?> AfterAsync(
        ContentKind kind, int id, int baseNumber, IReadOnlyDictionary<string, string> posted, string? fieldKey, bool isRight, Actor actor,
        CancellationToken cancellationToken)
    {
        if (kind.Fields.FirstOrDefault(f => f.Key == fieldKey) is not { } concerned
            || !actor.MayEdit(concerned)
            || kind.FieldOf(FieldDoubt.FieldName) is not { } list
            || !await items.MaySeeAsync(kind, id, actor, cancellationToken))
        {
            return null;
        }

        var doubts = actor.MayEdit(list) && posted.TryGetValue(list.Key, out var sent)
            ? sent
            : await KnownAsync(kind, id, baseNumber, cancellationToken);
        var today = DateOnly.FromDateTime(clock.UtcNow());
        return new Dictionary<string, string>(posted)
        {
            [list.Key] = isRight
                ? DoubtRows.Settle(doubts, concerned.Key, today, actor.Name)
                : DoubtRows.Reopen(doubts, concerned.Key),
        };
    }

    private async Task<string> KnownAsync(ContentKind kind, int id, int number, CancellationToken cancellationToken)
    {
        if (await items.RevisionAsync(kind, id, number, cancellationToken) is { } revision)
        {
            return revision.Values[FieldDoubt.FieldName];
        }

        // Never edited here before: the form showed what is online.
        var values = (await kind.LoadAllAsync(db, [id], cancellationToken)).Select(kind.Read).FirstOrDefault();
        return values?[FieldDoubt.FieldName] ?? "";
    }
}
