namespace CcrNetwork.Data.Work;

/// <summary>
/// What a save has made stale, written with the save itself, so that every instance of the portal hears of it and of nothing
/// that was rolled back.
/// </summary>
/// <param name="instance">The running portal that saved it.</param>
/// <param name="tags">What the pages that show it depend on; see the tags of the output cache.</param>
public class ContentChange(Guid instance, DateTime at, IReadOnlyList<string> tags)
{
    public long Id { get; private set; }

    public Guid Instance { get; private set; } = instance;

    public DateTime At { get; private set; } = at;

    public IReadOnlyList<string> Tags { get; private set; } = tags;
}
