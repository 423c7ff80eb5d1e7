namespace CcrNetwork.Data.Accounts;

/// <summary>How somebody wants to see the table of one kind of content.</summary>
public class TableChoice(int accountId, string kind, IReadOnlyList<string> columns)
{
    public int AccountId { get; private set; } = accountId;

    public string Kind { get; private set; } = kind;

    /// <summary>The keys of the columns, in the order of the table.</summary>
    public IReadOnlyList<string> Columns { get; set; } = columns;
}
