using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Imports;

public sealed record ImportRow(int Id, string FileName, string ActorName, DateTime At, int ItemCount, DateTime? UndoneAt);

public sealed record ImportListPage(string Kind, IReadOnlyList<ImportRow> Imports);

/// <param name="Packed">The file itself, for its confirmation.</param>
/// <param name="HasChanged">Whether it is shown once more because something has changed since it was tried.</param>
public sealed record TrialPage(string Kind, string FileName, string Packed, ImportPlan Plan, bool HasChanged);

public sealed record ImportPage(string Kind, ContentImport Import);

/// <summary>What was imported so far.</summary>
public sealed class ImportQuery(NetworkDbContext db)
{
    private const int MostShown = 50;

    public async Task<ImportListPage> ListAsync(ContentKind kind, CancellationToken cancellationToken) =>
        new(kind.Name, await db.ContentImports
            .Where(import => import.Kind == kind.Name)
            .OrderByDescending(import => import.Id)
            .Take(MostShown)
            .Select(import => new ImportRow(import.Id, import.FileName, import.ActorName, import.At, import.Items.Count, import.UndoneAt))
            .ToListAsync(cancellationToken));

    public async Task<ImportPage?> FindAsync(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await db.ContentImports
            .Include(import => import.Items)
            .SingleOrDefaultAsync(import => import.Id == id && import.Kind == kind.Name, cancellationToken) is { } import
            ? new ImportPage(kind.Name, import)
            : null;
}
