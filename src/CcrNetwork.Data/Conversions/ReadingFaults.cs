namespace CcrNetwork.Data.Conversions;

/// <summary>
/// A column that cannot be read as what it should hold never ends a page: it is read as empty, or as what can be read of it,
/// and the fault is noted for whoever watches.
/// </summary>
public static class ReadingFaults
{
    private static readonly AsyncLocal<Watch?> Watching = new();

    /// <summary>Counts the faults of all that is read from now on by whoever calls it, until it is disposed.</summary>
    public static Watch Begin() => Watching.Value = new Watch();

    internal static void Note()
    {
        if (Watching.Value is { } watch)
        {
            watch.Add();
        }
    }

    public sealed class Watch : IDisposable
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public void Dispose() => Watching.Value = null;

        internal void Add() => Interlocked.Increment(ref _count);
    }
}
