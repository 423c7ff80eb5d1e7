using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Disciplines;

/// <summary>Adds, renames, orders and deletes disciplines. The word in addresses stays when a name changes.</summary>
public sealed class DisciplineEditor(NetworkDbContext db, DisciplinesQuery query, TimeProvider clock)
{
    private const string Subject = "disciplines";

    public async Task<DisciplineOutcome> AddAsync(LocalizedText name, Actor actor, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken);
        var slug = name.All.Select(Slug.Of).FirstOrDefault(word => word.Length > 0) ?? "";
        if (all.Exists(other => other.Name.Equals(name)))
        {
            // A second click, or somebody was faster.
            return DisciplineOutcome.Done;
        }

        if (!Rule.Holds<Slug>(slug) || all.Exists(other => other.Slug == slug || IsAlike(other.Name, name)))
        {
            return DisciplineOutcome.Taken;
        }

        db.Add(new Discipline(slug, name) { Place = all.Count == 0 ? 0 : all.Max(other => other.Place) + 1 });
        Log(actor, "discipline.added", null, name);
        return await SaveAsync(cancellationToken);
    }

    public async Task<DisciplineOutcome> RenameAsync(int id, LocalizedText name, Actor actor, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken);
        if (all.Find(d => d.Id == id) is not { } discipline)
        {
            return DisciplineOutcome.Missing;
        }

        if (discipline.Name.Equals(name))
        {
            return DisciplineOutcome.Done;
        }

        if (all.Exists(other => other.Id != id && IsAlike(other.Name, name)))
        {
            return DisciplineOutcome.Taken;
        }

        // A further language stays.
        discipline.Name = new LocalizedText(
            discipline.Name.Languages
                .Except(name.Languages)
                .Select(code => KeyValuePair.Create(code, discipline.Name.Exactly(code)!))
                .Concat(name.Languages.Select(code => KeyValuePair.Create(code, name.Exactly(code)!))));
        Log(actor, "discipline.renamed", id, name);
        return await SaveAsync(cancellationToken);
    }

    /// <param name="step">One place up or down.</param>
    public async Task<DisciplineOutcome> MoveAsync(int id, int step, Actor actor, CancellationToken cancellationToken)
    {
        var all = await AllAsync(cancellationToken);
        var at = all.FindIndex(d => d.Id == id);
        if (at < 0)
        {
            return DisciplineOutcome.Missing;
        }

        var to = Math.Clamp(at + Math.Sign(step), 0, all.Count - 1);
        var moved = all[at];
        all.RemoveAt(at);
        all.Insert(to, moved);
        for (var place = 0; place < all.Count; place++)
        {
            all[place].Place = place;
        }

        if (to != at)
        {
            Log(actor, "discipline.moved", id, moved.Name);
        }

        return await SaveAsync(cancellationToken);
    }

    public async Task<DisciplineOutcome> DeleteAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if ((await AllAsync(cancellationToken)).Find(d => d.Id == id) is not { } discipline)
        {
            return DisciplineOutcome.Done;
        }

        if (await query.IsUsedAsync(discipline, cancellationToken))
        {
            return DisciplineOutcome.InUse;
        }

        db.Remove(discipline);
        Log(actor, "discipline.deleted", id, discipline.Name);
        return await SaveAsync(cancellationToken);
    }

    private static bool IsAlike(LocalizedText one, LocalizedText other) =>
        SiteLanguages.Codes.Any(code => Folding.Fold(one.Exactly(code) ?? "") is { Length: > 0 } name
            && name == Folding.Fold(other.Exactly(code) ?? ""));

    private Task<List<Discipline>> AllAsync(CancellationToken cancellationToken) =>
        db.Disciplines.AsTracking().OrderBy(d => d.Place).ThenBy(d => d.Id).ToListAsync(cancellationToken);

    private void Log(Actor actor, string action, int? id, LocalizedText name) =>
        db.Add(new AuditEntry(actor, action, Subject, id, name.ToString(), clock.UtcNow()));

    private async Task<DisciplineOutcome> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return DisciplineOutcome.Done;
        }
        catch (DbUpdateException exception) when (exception.IsConflict() || exception is DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return DisciplineOutcome.Taken;
        }
    }
}
