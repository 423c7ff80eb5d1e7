using System.Globalization;
using System.Security.Cryptography;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Files in the media folder of a site, as many as a test needs, without uploading them.</summary>
internal static class PlantedFiles
{
    public static void Plant(string home, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var key = number.ToString("x32", CultureInfo.InvariantCulture);
            var folder = Directory.CreateDirectory(Path.Combine(home, "media", key[..2], key));
            File.WriteAllBytes(Path.Combine(folder.FullName, "640.jpg"), [.. Enumerable.Range(0, 5000).Select(at => (byte)(at * number))]);
        }
    }

    /// <summary>Every file there is, with its hash.</summary>
    public static List<string> In(string home) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(home, "media"), "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(home, path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];
}
