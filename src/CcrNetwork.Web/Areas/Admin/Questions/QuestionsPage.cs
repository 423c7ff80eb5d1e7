namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>One page of those that are asked something.</summary>
/// <param name="OfAssociation">How many questions the association has; it stands on the first page alone.</param>
/// <param name="Centres">The centres of this page by name, each with its questions.</param>
public sealed record QuestionsPage(int OfAssociation, int Page, int PageCount, IReadOnlyList<QuestionSheet> Centres);
