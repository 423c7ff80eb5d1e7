namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>What pages of any other site may read by script: the API and the files of the open data. They carry no secret and heed no cookie.</summary>
public static class OpenAddresses
{
    public const string Api = "/api";

    private static readonly string[] FileTypes = [".atom", ".csv", ".geojson", ".ics", ".jsonld", ".vcf"];

    public static bool Hold(PathString path) =>
        path.StartsWithSegments(Api, StringComparison.Ordinal)
        || FileTypes.Any(type => path.Value?.EndsWith(type, StringComparison.Ordinal) == true);
}
