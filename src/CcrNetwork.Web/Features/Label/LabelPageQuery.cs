using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Label;

public sealed record LabelStepItem(
    string Slug, LabelProcedure Procedure, LocalizedText Title, LocalizedText? Text, IReadOnlyList<LocalizedText> Actors,
    LocalizedText? Delay, IReadOnlyList<string> Sources);

public sealed record LabelReferenceItem(
    LabelReferenceKind Kind, LocalizedText Title, PartialDate? From, PartialDate? To, IReadOnlyList<string> Sources);

public sealed record LabelPage(
    IReadOnlyList<LabelStepItem> Steps, IReadOnlyList<LabelReferenceItem> References, IReadOnlyList<LocalizedText> Criteria)
{
    /// <summary>Who awards the label today.</summary>
    public LabelReferenceItem? Authority => Authorities.LastOrDefault(authority => authority.To is null);

    public IEnumerable<LabelReferenceItem> Authorities => References.Where(reference => reference.Kind == LabelReferenceKind.Authority);

    public IEnumerable<LabelReferenceItem> LegalTexts => References.Where(reference => reference.Kind == LabelReferenceKind.LegalText);

    public IReadOnlyList<string> Sources =>
        [.. Steps.SelectMany(step => step.Sources).Concat(References.SelectMany(reference => reference.Sources)).Distinct()];
}

public sealed class LabelPageQuery(NetworkDbContext db)
{
    public async Task<LabelPage> RunAsync(CancellationToken cancellationToken)
    {
        var steps = await db.LabelSteps
            .Published()
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => new LabelStepItem(s.Slug, s.Procedure, s.Title, s.Text, s.Actors, s.Delay, s.Sources))
            .ToListAsync(cancellationToken);
        var references = await db.LabelReferences
            .Published()
            .OrderBy(r => r.From).ThenBy(r => r.Id)
            .Select(r => new LabelReferenceItem(r.Kind, r.Title, r.From, r.To, r.Sources))
            .ToListAsync(cancellationToken);
        var criteria = await db.Statements
            .Published()
            .Where(s => s.Kind == StatementKind.LabelCriterion)
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => s.Text)
            .ToListAsync(cancellationToken);
        return new LabelPage(steps, references, criteria);
    }
}
