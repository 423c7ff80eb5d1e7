using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Data.Seed.Reading;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Seed.Checking;

/// <summary>Gathers what is wrong in all files, and what they refer to.</summary>
internal sealed class SeedChecks
{
    private readonly List<SeedProblem> _problems = [];
    private readonly Dictionary<(SeedKind Kind, string Slug), string> _declared = [];
    private readonly List<(SeedKind Kind, string Slug, Func<SeedProblem> Problem)> _references = [];

    public FileChecks For<T>(SeedFile<T> file) => new(this, file.Name, file.Lines);

    public void Add(SeedProblem problem) => _problems.Add(problem);

    /// <summary>Where the same slug was declared before; null when this is the first time.</summary>
    public string? Declare(SeedKind kind, string slug, string place) =>
        _declared.TryAdd((kind, slug), place) ? null : _declared[(kind, slug)];

    public void Refer(SeedKind kind, string slug, Func<SeedProblem> problem) => _references.Add((kind, slug, problem));

    /// <summary>A reference is to an item of the files, or to a row that somebody has made since.</summary>
    public async Task ResolveReferencesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        foreach (var open in _references.Where(r => !_declared.ContainsKey((r.Kind, r.Slug))).GroupBy(r => r.Kind))
        {
            var wanted = open.Select(r => r.Slug).Distinct().ToList();
            var found = await SlugsOf(db, open.Key).Where(slug => wanted.Contains(slug)).ToListAsync(cancellationToken);
            _problems.AddRange(open.Where(r => !found.Contains(r.Slug)).Select(r => r.Problem()));
        }
    }

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new SeedException(_problems);
        }
    }

    private static IQueryable<string> SlugsOf(NetworkDbContext db, SeedKind kind) => kind.Name switch
    {
        "discipline" => db.Disciplines.Select(d => d.Slug),
        "country" => db.Countries.Select(c => c.Slug),
        "partner" => db.Partners.Select(p => p.Slug),
        "centre" => db.Centres.Select(c => c.Slug),
        "programme" => db.Programmes.Select(p => p.Slug),
        _ => throw new InvalidOperationException($"Nothing refers to {kind.Plural}."),
    };
}
