using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.SelfAssessment;

public enum Answer
{
    Yes,

    /// <summary>In part, or planned.</summary>
    Partly,
    No,
}

public sealed record Criterion(string Slug, LocalizedText Text, IReadOnlyList<string> Sources, Answer? Answer);

/// <summary>The criteria with the answers that stand in the address. Nothing of them is kept.</summary>
public sealed record SelfAssessmentPage(IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Whether anything was answered at all.</summary>
    public bool HasResult => Criteria.Any(criterion => criterion.Answer is not null);

    public IReadOnlyList<Criterion> With(Answer? answer) => [.. Criteria.Where(criterion => criterion.Answer == answer)];

    public bool IsComplete => Criteria.All(criterion => criterion.Answer is not null);

    public IReadOnlyList<string> Sources => [.. Criteria.SelectMany(criterion => criterion.Sources).Distinct()];
}
