namespace CcrNetwork.Domain.Rules;

/// <summary>
/// Says of a value what it is. There is one way to read it from text, one way to write it (its own <c>ToString</c>), and one
/// problem when a text is none. Entities, forms, imports, seed files and the interface for programs ask the same rule.
/// </summary>
public interface IRule<TSelf>
    where TSelf : struct, IRule<TSelf>
{
    /// <summary>What is told of a text that is no such value.</summary>
    static abstract RuleProblem Problem { get; }

    static abstract bool TryParse(string? text, out TSelf value);
}
