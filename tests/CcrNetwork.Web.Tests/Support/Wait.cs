using System.Diagnostics;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Waits for something to come true, and no longer than that.</summary>
internal static class Wait
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>Half a minute unless said otherwise: far more than a slow machine needs.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string otherwise, TimeSpan? longest = null)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < (longest ?? TimeSpan.FromSeconds(30)), otherwise);
            await Task.Delay(Step);
        }
    }

    public static Task UntilAsync(Func<bool> isSo, string otherwise, TimeSpan? longest = null) =>
        UntilAsync(() => Task.FromResult(isSo()), otherwise, longest);
}
