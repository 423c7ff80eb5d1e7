namespace CcrNetwork.Web.Features.PlantedTwo;

/// <summary>Names its fellow only inside an asynchronous method.</summary>
internal sealed class Second
{
    public static async Task<int> CountAsync()
    {
        await Task.Yield();
        return PlantedOne.First.Count([]);
    }
}
