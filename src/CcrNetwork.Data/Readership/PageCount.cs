namespace CcrNetwork.Data.Readership;

/// <summary>How often a public page was opened on a day (Paris). Nothing of who opened it is known.</summary>
/// <param name="path">Without the language; empty for the home page.</param>
public class PageCount(DateOnly day, string path, string language, long count)
{
    public const int PathMaxLength = 200;

    public DateOnly Day { get; private set; } = day;

    public string Path { get; private set; } = path;

    public string Language { get; private set; } = language;

    public long Count { get; private set; } = count;
}
