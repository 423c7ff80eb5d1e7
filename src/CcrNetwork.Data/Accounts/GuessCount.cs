namespace CcrNetwork.Data.Accounts;

/// <summary>How often somebody has guessed at one thing (an account, from an address) since its window began.</summary>
public class GuessCount(string key, int count, DateTime endsAt)
{
    public const int KeyMaxLength = 80;

    public string Key { get; private set; } = key;

    public int Count { get; private set; } = count;

    /// <summary>When the counting begins again.</summary>
    public DateTime EndsAt { get; private set; } = endsAt;
}
