namespace CcrNetwork.Domain.Residencies;

/// <summary>Answers what follows from the state of a call.</summary>
public static class CallStates
{
    /// <summary>Whether nobody can apply any more.</summary>
    public static bool IsOver(this CallState state) => state is CallState.Closed or CallState.ResultsPublished;
}
