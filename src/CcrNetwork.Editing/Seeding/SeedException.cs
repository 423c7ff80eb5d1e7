namespace CcrNetwork.Editing.Seeding;

/// <summary>Something wrong in a seed file: where, and what.</summary>
public sealed record SeedProblem(string File, long Line, string Field, string Message)
{
    public override string ToString() => $"{File}, line {Line}, {Field}: {Message}";
}

/// <summary>Says that the seed files cannot be loaded; nothing was written.</summary>
public sealed class SeedException(IReadOnlyList<SeedProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Take(ShownProblems)))
{
    private const int ShownProblems = 20;

    public IReadOnlyList<SeedProblem> Problems { get; } = problems;

    public static void ThrowIfAny(IReadOnlyList<SeedProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new SeedException(problems);
        }
    }
}
