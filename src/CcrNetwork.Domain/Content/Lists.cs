namespace CcrNetwork.Domain.Content;

internal static class Lists
{
    /// <summary>Makes a list hold exactly the given items; those that stay keep their place, so that only real changes are saved.</summary>
    public static void Become<T>(this List<T> list, IReadOnlyCollection<T> items)
    {
        list.RemoveAll(item => !items.Contains(item));
        list.AddRange(items.Where(item => !list.Contains(item)).Distinct().ToList());
    }
}
