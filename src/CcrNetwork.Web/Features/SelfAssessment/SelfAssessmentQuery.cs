using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.SelfAssessment;

public sealed class SelfAssessmentQuery(NetworkDbContext db)
{
    /// <param name="answers">By the slug of the criterion; what is no answer is ignored.</param>
    public async Task<SelfAssessmentPage> RunAsync(IQueryCollection answers, CancellationToken cancellationToken)
    {
        var criteria = await db.Statements
            .Published()
            .Where(s => s.Kind == StatementKind.LabelCriterion)
            .OrderBy(s => s.Position).ThenBy(s => s.Id)
            .Select(s => new { s.Slug, s.Text, s.Sources })
            .ToListAsync(cancellationToken);
        return new SelfAssessmentPage([.. criteria.Select(c => new Criterion(c.Slug, c.Text, c.Sources, AnswerOf(answers[c.Slug])))]);
    }

    private static Answer? AnswerOf(string? text) =>
        Enum.GetValues<Answer>()
            .Where(answer => answer.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
            .Cast<Answer?>()
            .FirstOrDefault();
}
