using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Work;

/// <summary>One run of scheduled work that did something or failed.</summary>
/// <param name="done">How many things it dealt with.</param>
public class WorkRun(string name, DateTime startedAt, DateTime endedAt, int done, string? fault)
{
    public const int FaultMaxLength = 500;

    public long Id { get; private set; }

    public string Name { get; private set; } = name;

    public DateTime StartedAt { get; private set; } = startedAt;

    public DateTime EndedAt { get; private set; } = endedAt;

    public int Done { get; private set; } = done;

    public string? Fault { get; private set; } = fault is null ? null : CleanText.Cut(fault, FaultMaxLength);
}
