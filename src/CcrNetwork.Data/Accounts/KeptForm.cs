namespace CcrNetwork.Data.Accounts;

/// <summary>What somebody had written in a form when their session had ended; handed back to them once.</summary>
public class KeptForm(int accountId, string path, string fields, DateTime createdAt, DateTime expiresAt)
{
    public const int PathMaxLength = 400;

    public int Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    /// <summary>Where the form was posted.</summary>
    public string Path { get; private set; } = path;

    /// <summary>A JSON object: each name with the list of its values.</summary>
    public string Fields { get; private set; } = fields;

    public DateTime CreatedAt { get; private set; } = createdAt;

    public DateTime ExpiresAt { get; private set; } = expiresAt;
}
