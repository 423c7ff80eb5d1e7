using System.Security.Cryptography;
using System.Text;

namespace CcrNetwork.Editing.Seeding;

/// <summary>Says where seed files are read from. A file that is not there seeds nothing.</summary>
public sealed class SeedSource
{
    /// <summary>The files in the order in which their items are made.</summary>
    private static readonly string[] FileNames =
    [
        "disciplines.json", "countries.json", "centres.json", "programmes.json", "calls.json", "protocols.json", "partners.json",
        "projects.json", "network.json", "label.json", "timeline.json", "figures.json", "pages.json", "redirects.json",
        "areas.json",
    ];

    private readonly Func<string, byte[]?> _read;

    private SeedSource(Func<string, byte[]?> read) => _read = read;

    public static IReadOnlyList<string> Names => FileNames;

    /// <summary>The files that travel with the portal.</summary>
    public static SeedSource Embedded { get; } = new(ReadEmbedded);

    public static SeedSource FromTexts(IReadOnlyDictionary<string, string> texts) =>
        new(name => texts.TryGetValue(name, out var text) ? Encoding.UTF8.GetBytes(text) : null);

    /// <summary>The bytes of a file such as <c>centres.json</c>; null when there is none.</summary>
    public byte[]? Read(string name) => _read(name);

    /// <summary>Differs as soon as a byte of any file does.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names)
        {
            var bytes = Read(name) ?? [];
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

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
