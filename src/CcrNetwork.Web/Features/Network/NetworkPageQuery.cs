using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Network;

public sealed record NetworkStatement(StatementKind Kind, LocalizedText? Title, LocalizedText Text, IReadOnlyList<string> Sources);

public sealed record NetworkFigure(LocalizedText Label, long Value, FigureQualifier? Qualifier, int? Year, IReadOnlyList<string> Sources);

public sealed record NetworkPage(
    int CentreCount, int CountryCount, IReadOnlyList<NetworkFigure> Figures, IReadOnlyList<NetworkStatement> Statements)
{
    public IEnumerable<NetworkStatement> Of(StatementKind kind) => Statements.Where(statement => statement.Kind == kind);

    /// <summary>Every source of what the page states, once.</summary>
    public IReadOnlyList<string> Sources =>
        [.. Statements.SelectMany(statement => statement.Sources).Concat(Figures.SelectMany(figure => figure.Sources)).Distinct()];
}

public sealed class NetworkPageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot)
{
    /// <summary>The association's own count of its members comes first: it stands beside the counts of this directory.</summary>
    public async Task<NetworkPage> RunAsync(CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var figures = await db.KeyFigures
            .Published()
            .OrderByDescending(f => f.Key == KeyFigure.MembersTotal).ThenByDescending(f => f.Year).ThenBy(f => f.Id)
            .Select(f => new NetworkFigure(f.Label, f.Value, f.Qualifier, f.Year, f.Sources))
            .ToListAsync(cancellationToken);
        var statements = await db.Statements
            .Published()
            .Where(s => s.Kind != StatementKind.LabelCriterion)
            .OrderBy(s => s.Kind).ThenBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => new NetworkStatement(s.Kind, s.Title, s.Text, s.Sources))
            .ToListAsync(cancellationToken);
        return new NetworkPage(index.CurrentCount, index.CurrentCountryCount, figures, statements);
    }
}
