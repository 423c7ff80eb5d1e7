using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Drafts;

/// <summary>Says what became of the making of an item: its number, or what was wrong.</summary>
public sealed record CreationOutcome(int? Id, IReadOnlyList<FieldProblem> Problems);

/// <summary>Makes new items of any kind, as drafts; the same form sent twice makes one.</summary>
public sealed class CreationEditor(NetworkDbContext db, EditedItems items, OwnCentres own, IPortalAddresses addresses, TimeProvider clock)
{
    public async Task<CreationOutcome> CreateAsync(
        ContentKind kind, IReadOnlyDictionary<string, string> posted, Actor actor, CancellationToken cancellationToken,
        string? submission = null)
    {
        var values = new FieldValues(posted.Where(value => kind.FieldOf(value.Key) is { } field && actor.MayEdit(field)));
        var problems = kind.Fields.SelectMany(f => f.Faults(values))
            .Concat(await own.FaultsAsync(kind, values, actor, cancellationToken))
            .Concat(
                kind.NeededToCreate.Where(key => !values.Has(key)).Select(key => new FieldProblem(key, ContentField.Missing)))
            .ToList();
        if (problems.Count > 0)
        {
            return new CreationOutcome(null, problems);
        }

        values = values.With(kind.Fields.SelectMany(f => f.Tidied(values)).ToList());
        var number = FormNumber.RevisionIdOf(submission, actor, kind.Name, 0);
        if (await FirstOfAsync(number, cancellationToken) is { } first)
        {
            if (IsSame(first, kind, values))
            {
                return new CreationOutcome(first.ItemId, []);
            }

            // The same form with other words is another item, which needs a number of its own.
            number = null;
        }

        var slug = await FreeSlugAsync(kind, values, cancellationToken);
        var item = kind.Create(slug, values);
        if (await kind.Items(db).AnyAsync(other => other.Slug == item.Slug, cancellationToken))
        {
            return await TakenAsync(kind, values, number, cancellationToken);
        }

        // The number of the item is known only after its first save; both saves are one transaction, which may be repeated.
        if (db.Database.CurrentTransaction is not null)
        {
            return new CreationOutcome(await MakeAsync(kind, slug, values, number, actor, cancellationToken), []);
        }

        try
        {
            var id = await db.InTransactionAsync(
                () => MakeAsync(kind, slug, values, number, actor, cancellationToken), cancellationToken);
            return new CreationOutcome(id, []);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            db.ChangeTracker.Clear();
            return await TakenAsync(kind, values, number, cancellationToken);
        }
    }

    /// <summary>The same form at the same time, which has made the item by now, or another item that took the slug.</summary>
    private async Task<CreationOutcome> TakenAsync(
        ContentKind kind, FieldValues values, Guid? number, CancellationToken cancellationToken) =>
        await FirstOfAsync(number, cancellationToken) is { } other && IsSame(other, kind, values)
            ? new CreationOutcome(other.ItemId, [])
            : new CreationOutcome(null, [new FieldProblem(kind.NeededToCreate[0], "Admin.Editing.Problem.SlugTaken")]);

    /// <summary>What was made from the same form before; null when nothing was.</summary>
    private async Task<Revision?> FirstOfAsync(Guid? number, CancellationToken cancellationToken) =>
        number is null ? null : await db.Revisions.FirstOrDefaultAsync(revision => revision.Id == number, cancellationToken);

    private static bool IsSame(Revision first, ContentKind kind, FieldValues values) =>
        first.Kind == kind.Name && first.Values.With(values.Filled).Equals(first.Values);

    private async Task<int> MakeAsync(
        ContentKind kind, string slug, FieldValues values, Guid? number, Actor actor, CancellationToken cancellationToken)
    {
        var item = kind.Create(slug, values);
        if (!kind.Contradictions(values).Any())
        {
            kind.Write(item, values, await kind.ReferencesOfAsync(db, values, cancellationToken));
        }

        db.Add(item);
        await db.SaveChangesAsync(cancellationToken);
        items.Begin(kind, item, kind.Read(item).With(values.Filled), actor, number);
        var unsaved = await db.OpenForms
            .AsTracking()
            .FirstOrDefaultAsync(
                f => f.AccountId == actor.AccountId && f.Kind == kind.Name && f.ItemId == OpenForms.NewItem, cancellationToken);
        unsaved?.Forget();
        db.Add(new AuditEntry(actor, "content.created", kind.Name, item.Id, item.Heading, clock.UtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return item.Id;
    }

    /// <summary>The wished slug, or one made of the first name, with a number when it is taken.</summary>
    private async Task<string> FreeSlugAsync(ContentKind kind, FieldValues values, CancellationToken cancellationToken)
    {
        var name = kind.NeededToCreate.Select(key => values[key]).FirstOrDefault(value => Slug.Of(value).Length > 0) ?? kind.Name;
        var wished = values.Has("slug") ? values["slug"] : Slug.Of(name);
        var slug = wished;
        for (
            var number = 2; kind.IsReserved(slug, addresses)
                || await kind.Items(db).AnyAsync(item => item.Slug == slug, cancellationToken); number++)
        {
            slug = $"{wished[..Math.Min(wished.Length, ContentItem.SlugMaxLength - 6)]}-{number}";
        }

        return slug;
    }
}
