using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Seed.Writing;

/// <summary>
/// The keys of all rows, whoever made them: a seed never takes the address of a row that staff has made. One query for
/// all kinds, as seventeen small ones would take most of the time of a first start to compile.
/// </summary>
internal static class ExistingRows
{
    public static async Task<HashSet<(string Kind, string Key)>> LoadAsync(
        NetworkDbContext db, CancellationToken cancellationToken)
    {
        var rows = await Keys(SeedKind.Discipline, db.Disciplines.Select(d => d.Slug))
            .Concat(Keys(SeedKind.Country, db.Countries.Select(c => c.Slug)))
            .Concat(Keys(SeedKind.Partner, db.Partners.Select(p => p.Slug)))
            .Concat(Keys(SeedKind.Centre, db.Centres.Select(c => c.Slug)))
            .Concat(Keys(SeedKind.Programme, db.Programmes.Select(p => p.Slug)))
            .Concat(Keys(SeedKind.Call, db.Calls.Select(c => c.Slug)))
            .Concat(Keys(SeedKind.Protocol, db.Protocols.Select(p => p.Slug)))
            .Concat(Keys(SeedKind.Project, db.Projects.Select(p => p.Slug)))
            .Concat(Keys(SeedKind.Statement, db.Statements.Select(s => s.Slug)))
            .Concat(Keys(SeedKind.Service, db.Services.Select(s => s.Slug)))
            .Concat(Keys(SeedKind.PublishedWork, db.PublishedWorks.Select(w => w.Slug)))
            .Concat(Keys(SeedKind.LabelStep, db.LabelSteps.Select(s => s.Slug)))
            .Concat(Keys(SeedKind.LabelReference, db.LabelReferences.Select(r => r.Slug)))
            .Concat(Keys(SeedKind.TimelineEvent, db.TimelineEvents.Select(e => e.Slug)))
            .Concat(Keys(SeedKind.KeyFigure, db.KeyFigures.Select(f => f.Slug)))
            .Concat(Keys(SeedKind.TextPage, db.TextPages.Select(p => p.Slug)))
            .Concat(Keys(SeedKind.OldAddress, db.OldAddresses.Select(a => a.Path)))
            .ToListAsync(cancellationToken);

        return [.. rows.Select(row => (row.Kind, row.Key))];
    }

    private static IQueryable<Row> Keys(SeedKind kind, IQueryable<string> keys) =>
        keys.Select(key => new Row { Kind = kind.Name, Key = key });

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public string Key { get; init; } = "";
    }
}
