namespace CcrNetwork.Web.Tests.Walks;

/// <summary>Walks measure what the whole process takes, so that nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WalksAlone
{
    public const string Name = "Walks";
}
