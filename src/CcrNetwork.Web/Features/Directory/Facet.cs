namespace CcrNetwork.Web.Features.Directory;

/// <summary>By what the directory can be narrowed. The order is that of the page.</summary>
public enum Facet
{
    Country,
    Heritage,
    Discipline,
    Programme,
    Membership,
    Continent,
    Century,
}
