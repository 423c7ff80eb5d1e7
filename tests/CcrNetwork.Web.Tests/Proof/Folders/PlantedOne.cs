namespace CcrNetwork.Web.Features.PlantedOne;

/// <summary>Names its fellow only inside a lambda, and as the argument of a generic method.</summary>
internal static class First
{
    public static readonly Func<IEnumerable<object>, int> Count = all => all.Count(one => one is IEnumerable<PlantedTwo.Second>);
}
