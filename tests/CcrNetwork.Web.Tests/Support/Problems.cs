namespace CcrNetwork.Web.Tests.Support;

/// <summary>Says everything that is wrong at once, instead of the first thing only.</summary>
internal static class Problems
{
    private const int MostShown = 40;

    public static void None(IEnumerable<string> problems)
    {
        var all = problems.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} problems:\n{string.Join('\n', all.Take(MostShown))}");
    }
}
