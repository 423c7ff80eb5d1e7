namespace CcrNetwork.Domain.Residencies;

public static class CallStates
{
    /// <summary>Whether nobody can apply any more.</summary>
    public static bool IsOver(this CallState state) => state is CallState.Closed or CallState.ResultsPublished;
}
