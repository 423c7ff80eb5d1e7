namespace CcrNetwork.Data;

public static class Clocks
{
    /// <summary>The instant as columns hold it.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
