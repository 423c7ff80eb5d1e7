namespace CcrNetwork.Data.Accounts;

/// <summary>The hash of a code that stands in once for a lost authenticator; its row is deleted by its use.</summary>
public class RecoveryCode(int accountId, string hash)
{
    public const int HashLength = 64;

    public int Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    public string Hash { get; private set; } = hash;
}
