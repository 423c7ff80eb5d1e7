using System.Text;

namespace CcrNetwork.Data.Seed;

/// <summary>Where seed files are read from. A file that is not there seeds nothing.</summary>
public sealed class SeedSource
{
    private readonly Func<string, byte[]?> _read;

    private SeedSource(Func<string, byte[]?> read) => _read = read;

    /// <summary>The files that travel with the portal.</summary>
    public static SeedSource Embedded { get; } = new(ReadEmbedded);

    public static SeedSource FromFolder(string folder) =>
        new(name => File.Exists(Path.Combine(folder, name)) ? File.ReadAllBytes(Path.Combine(folder, name)) : null);

    public static SeedSource FromTexts(IReadOnlyDictionary<string, string> texts) =>
        new(name => texts.TryGetValue(name, out var text) ? Encoding.UTF8.GetBytes(text) : null);

    /// <summary>The bytes of a file such as <c>centres.json</c>; null when there is none.</summary>
    public byte[]? Read(string name) => _read(name);

    private static byte[]? ReadEmbedded(string name)
    {
        using var stream = typeof(SeedSource).Assembly.GetManifestResourceStream($"Seed/{name}");
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
