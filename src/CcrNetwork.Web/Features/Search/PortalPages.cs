using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Search;

/// <summary>
/// The pages of the portal that are no item of content, so that the search leads to them too: the lists of all kinds, and those
/// below.
/// </summary>
internal static class PortalPages
{
    private static readonly (string Path, ListPage Page)[] Others =
    [
        ("/funding-by-mail", new("FundingMail.Title", "FundingMail.Lead", "lettre alerte newsletter alert inscription")),
        (
            "/network",
            new(
                "Network.Title", "Network.Lead",
                "accr association missions qui sommes nous who we are équipe président conseil adhésion membership")),
        (
            "/network/figures",
            new(
                "Network.Figures.Title", "Network.Figures.Lead",
                "chiffres clés statistiques figures key figures statistics numbers combien how many")),
        ("/label/self-assessment", new("SelfAssessment.Title", "SelfAssessment.Lead", "autodiagnostic questionnaire checklist")),
        ("/label/candidature", new("LabelRequest.Title", "LabelRequest.Lead", "candidater au label dossier apply for the label")),
        (
            "/data",
            new(
                "OpenData.Title", "OpenData.Lead",
                "open data api csv json téléchargement download")),
    ];

    public static IEnumerable<SearchEntry> In(SearchReading reading, PublishedKinds kinds) =>
        kinds.All.Where(kind => kind.List is not null).Select(kind => (Path: kind.Address, Page: kind.List!))
            .Concat(Others)
            .Select(
                page => new SearchEntry(
                    page.Path, reading.InAllLanguages(page.Page.Title), reading.InAllLanguages(page.Page.Lead), page.Page.Terms));
}
