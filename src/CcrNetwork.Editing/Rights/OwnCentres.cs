using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Rights;

/// <summary>Keeps centre editors to their own centres where an item says to which centre it belongs.</summary>
public sealed class OwnCentres(NetworkDbContext db)
{
    /// <summary>The slugs among which the actor may choose; null when any will do.</summary>
    public async Task<IReadOnlyCollection<string>?> SlugsAsync(ContentKind kind, Actor actor, CancellationToken cancellationToken)
    {
        if (kind.CentreField is null || actor.MayEditAllContent)
        {
            return null;
        }

        return await db.Centres
            .Where(centre => actor.CentreIds.Contains(centre.Id))
            .Select(centre => centre.Slug)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What is wrong with the centre that the values name, for who may not choose any.</summary>
    public async Task<IEnumerable<FieldProblem>> FaultsAsync(
        ContentKind kind, FieldValues values, Actor actor, CancellationToken cancellationToken) =>
        kind.CentreField is not { } key || kind.FieldOf(key) is not { } field || !actor.MayEdit(field)
        || await SlugsAsync(kind, actor, cancellationToken) is not { } own || own.Contains(values[key])
            ? []
            : [new FieldProblem(key, "Admin.Editing.Problem.OwnCentre")];
}
