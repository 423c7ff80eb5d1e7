namespace CcrNetwork.Web.Features.Search;

/// <summary>The kinds of content by which the site search groups its results; of kinds that fit alike, the first comes first.</summary>
public enum SearchKind
{
    Centre,
    Country,
    Page,
    Programme,
    Call,
    Protocol,
    Partner,
    Project,
    Funding,
    News,
    Agenda,
    Service,
    Event,
    LabelStep,
    Publication,
    PartnerSearch,
    Resource,
}
