namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>The tables of places that come with the portal: a row a line, cells parted by semicolons, remarks after #.</summary>
internal static class MapData
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(MapData).Assembly.GetManifestResourceStream(string.Concat("Maps.", name))!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split(';', StringSplitOptions.TrimEntries);
            }
        }
    }
}
