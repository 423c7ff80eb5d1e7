namespace CcrNetwork.Web.Tests.Proof.Folders;

/// <summary>What may refer to what among the folders, and that nothing refers in a circle.</summary>
internal static class FolderRules
{
    /// <summary>Why a reference goes the wrong way; null when it does not.</summary>
    public static string? Forbidden(FolderReference reference) => (Room(reference.From), Room(reference.To)) switch
    {
        ("Infrastructure", "Features" or "Areas") => "what several rooms use knows none of them",
        ("Features", "Areas") => "public pages need nothing of the staff area",
        (not "Composition", "Composition") => "only the program knows how the portal is put together",
        _ => null,
    };

    /// <summary>The sets of folders in which each refers to each other, over whatever way; each set sorted.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Circles(IEnumerable<FolderReference> references)
    {
        var next = references.ToLookup(reference => reference.From, reference => reference.To);
        var reached = next.ToDictionary(from => from.Key, from => Reach(from.Key, next), StringComparer.Ordinal);
        return
        [
            .. reached.Keys
                .Where(folder => reached[folder].Contains(folder))
                .Select(
                    folder => reached[folder]
                        .Where(other => reached.TryGetValue(other, out var back) && back.Contains(folder))
                        .Order(StringComparer.Ordinal)
                        .ToList())
                .DistinctBy(circle => circle[0])
                .OrderBy(circle => circle[0], StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(next[start]);
        while (waiting.TryPop(out var folder))
        {
            if (reached.Add(folder))
            {
                foreach (var further in next[folder])
                {
                    waiting.Push(further);
                }
            }
        }

        return reached;
    }

    private static string Room(string folder) => folder.Split('/')[0];
}
