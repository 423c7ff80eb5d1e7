using System.Globalization;

namespace CcrNetwork.Benchmarks;

/// <param name="Site">The site, <c>CcrNetwork.Web.dll</c> as published.</param>
/// <param name="Sizes">Numbers of centres to measure at; 52 is the real network.</param>
/// <param name="Seconds">How long each measurement lasts.</param>
/// <param name="Rounds">How often it is made, the limit after the site each time; the median is told.</param>
/// <param name="Pages">Those to be measured, by their names in the table; all of them when it is empty.</param>
/// <param name="Folder">Where the synthetic databases are kept between runs.</param>
internal sealed record Settings(
    string Site, IReadOnlyList<int> Sizes, double Seconds, int Rounds, IReadOnlyList<string> Pages, string Folder)
{
    public bool Wants(string page) => Pages.Count == 0 || Pages.Contains(page);

    public static Settings From(string[] args)
    {
        string Value(string name, string otherwise)
        {
            var index = Array.IndexOf(args, name);
            return index >= 0 && index + 1 < args.Length ? args[index + 1] : otherwise;
        }

        var site = Path.GetFullPath(Value("--site", "artifacts/site/CcrNetwork.Web.dll"));
        if (!File.Exists(site))
        {
            throw new FileNotFoundException($"{site} is missing; publish the site first, see docs/performance.md");
        }

        return new Settings(
            site,
            [.. Value("--sizes", "52,10000,100000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
            double.Parse(Value("--seconds", "4"), CultureInfo.InvariantCulture),
            int.Parse(Value("--rounds", "5"), CultureInfo.InvariantCulture),
            Value("--pages", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
            Path.GetFullPath(Value("--folder", Path.Combine(Path.GetTempPath(), "ccr-benchmarks"))));
    }
}
