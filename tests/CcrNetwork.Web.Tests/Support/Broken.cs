using System.Reflection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>What somebody may have written into the database by hand: past the entity, which would refuse it.</summary>
public static class Broken
{
    public static void Set<T>(T entity, string property, object? value) =>
        typeof(T).GetField($"<{property}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(entity, value);
}
