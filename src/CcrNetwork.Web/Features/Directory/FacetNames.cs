namespace CcrNetwork.Web.Features.Directory;

public static class FacetNames
{
    /// <summary>The name in the query string.</summary>
    public static string Parameter(this Facet facet) => facet switch
    {
        Facet.Country => "country",
        Facet.Heritage => "heritage",
        Facet.Discipline => "discipline",
        Facet.Programme => "programme",
        Facet.Membership => "membership",
        Facet.Continent => "continent",
        _ => "century",
    };
}
