namespace CcrNetwork.Web.Infrastructure.Operations;

/// <summary>Ends a command with a sentence for the person at the console and exit code 1.</summary>
public sealed class OperationException : Exception
{
    public OperationException(string message)
        : base(message)
    {
    }

    public OperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
