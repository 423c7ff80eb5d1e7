using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>Everything to ask of one recipient, in the order in which it is asked.</summary>
/// <param name="Recipient">The slug of a centre; <see cref="Association"/> for the association itself.</param>
/// <param name="Name">Of a centre; null for the association, whose name is a text.</param>
/// <param name="Language">In which it is written to when nothing else is asked for.</param>
/// <param name="Further">Centres about whose membership the association will be asked once these questions are answered.</param>
public sealed record QuestionSheet(
    string Recipient, string? Name, string? Email, SiteLanguage Language, IReadOnlyList<Question> Questions, int Further = 0)
{
    public const string Association = "association";

    public bool IsForAssociation => Recipient == Association;
}
