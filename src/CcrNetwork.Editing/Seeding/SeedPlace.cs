namespace CcrNetwork.Editing.Seeding;

/// <summary>Where something stands in a seed file: <c>centres.json</c>, <c>centres[3].hostings[0].source</c>.</summary>
internal sealed record SeedPlace(string File, string Path, JsonLines Lines)
{
    public override string ToString() => $"{File}, line {Lines.Of(Path)}";

    public SeedPlace At(string part) =>
        this with { Path = Path.Length == 0 || part.Length == 0 || part.StartsWith('[') ? Path + part : $"{Path}.{part}" };

    public SeedProblem Problem(string message) => new(File, Lines.Of(Path), Path.Length == 0 ? "the file" : Path, message);
}
