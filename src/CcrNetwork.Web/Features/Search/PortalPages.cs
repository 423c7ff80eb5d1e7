using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Search;

/// <summary>The pages of the portal that are no item of content, so that the search leads to them too.</summary>
internal static class PortalPages
{
    /// <summary>Path, the texts of title and lead, and what people look for when they need the page.</summary>
    private static readonly (string Path, string Title, string Lead, string Terms)[] All =
    [
        ("/centres", "Centres.Title", "Centres.Description", "carte annuaire liste des centres map directory list of centres heritage sites"),
        ("/countries", "Countries.Title", "Countries.Description", "monde international world"),
        ("/residencies", "Residencies.Title", "Residencies.Description", "résidence artiste résidences postuler residency artist apply residencies"),
        ("/residencies/calls", "Residencies.Calls", "Residencies.CallsDescription", "appel à candidatures candidature open call deadline date limite"),
        ("/cooperation", "Cooperation.Title", "Cooperation.Description", "coopération internationale accord international cooperation"),
        ("/partners", "Partners.Title", "Partners.Description", "partenaire institution partner"),
        ("/projects", "Projects.Title", "Projects.Description", "europe créative erasmus creative europe"),
        ("/funding", "Funding.Title", "Funding.Description", "financement subvention appel à projets funding grant"),
        ("/funding-by-mail", "FundingMail.Title", "FundingMail.Lead", "lettre alerte newsletter alert inscription"),
        ("/partner-search", "PartnerSearch.Title", "PartnerSearch.Lead", "chercher un partenaire annonce find a partner notice"),
        ("/news", "News.Title", "News.Description", "nouvelles infos latest"),
        ("/agenda", "Agenda.Title", "Agenda.Description", "événements rencontres formations events meetings training calendrier"),
        ("/resources", "Resources.Title", "Resources.Lead", "guide guides document visa fiscalité protection sociale mobilité tax social security mobility"),
        ("/network", "Network.Title", "Network.Lead", "accr association missions qui sommes nous who we are équipe président conseil adhésion membership"),
        ("/network/history", "Network.History", "Network.HistoryLead", "chronologie dates timeline origins 1972 1973"),
        ("/network/services", "Network.Services", "Network.ServicesLead", "accompagnement conseil formation advice support training"),
        ("/network/publications", "Network.Publications", "Network.PublicationsLead", "livre brochure book report"),
        ("/label", "Label.Title", "Label.Lead", "obtenir le label labellisation ministère critères procédure how to get labelled criteria procedure"),
        ("/label/self-assessment", "SelfAssessment.Title", "SelfAssessment.Lead", "autodiagnostic questionnaire checklist"),
        ("/label/candidature", "LabelRequest.Title", "LabelRequest.Lead", "candidater au label dossier apply for the label"),
        ("/data", "OpenData.Title", "OpenData.Lead", "open data api csv json téléchargement download statistiques statistics chiffres figures"),
    ];

    public static IEnumerable<SearchEntry> In(Texts texts) => All.Select(page =>
        new SearchEntry(SearchKind.Page, page.Path, InAllLanguages(texts, page.Title), InAllLanguages(texts, page.Lead), page.Terms));

    public static LocalizedText InAllLanguages(Texts texts, string key) =>
        new(SiteLanguages.All.Select(language => KeyValuePair.Create(language.Code, texts.In(language.Code, key))));
}
