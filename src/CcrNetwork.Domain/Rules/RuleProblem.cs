namespace CcrNetwork.Domain.Rules;

/// <summary>Says why a text is no value of a rule, in no language: whoever speaks to people has the words for it.</summary>
/// <param name="Name">By which the words are found, such as <c>Year</c>.</param>
/// <param name="Bounds">What the words mention: the least and the most.</param>
public sealed record RuleProblem(string Name, params IReadOnlyList<object> Bounds);
