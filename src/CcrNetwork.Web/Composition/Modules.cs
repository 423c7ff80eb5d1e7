using CcrNetwork.Editing;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Features.Api;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Cooperation;
using CcrNetwork.Web.Features.Countries;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Discovery;
using CcrNetwork.Web.Features.Embeds;
using CcrNetwork.Web.Features.Feeds;
using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Features.FundingMail;
using CcrNetwork.Web.Features.Home;
using CcrNetwork.Web.Features.Label;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Features.Network;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.NoticeContact;
using CcrNetwork.Web.Features.OldAddresses;
using CcrNetwork.Web.Features.OpenData;
using CcrNetwork.Web.Features.Partners;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Features.Projects;
using CcrNetwork.Web.Features.Publications;
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Features.Residencies;
using CcrNetwork.Web.Features.Resources;
using CcrNetwork.Web.Features.Search;
using CcrNetwork.Web.Features.SelfAssessment;
using CcrNetwork.Web.Features.ShareCards;
using CcrNetwork.Web.Features.TextPages;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Readership;

namespace CcrNetwork.Web.Composition;

/// <summary>
/// The list of what the portal is made of. Each folder says itself what it asks of the container; a new one is one line here.
/// </summary>
public static class Modules
{
    public static void AddModules(this WebApplicationBuilder builder)
    {
        builder.Services.AddMail();
        builder.Services.AddMedia();
        builder.Services.AddFiles();
        builder.Services.AddHousekeeping();
        builder.Services.AddReadership();
        builder.Services.AddFetching();
        AddFeatures(builder.Services);
        builder.Services.AddEditing();
        builder.AddStaffArea();
    }

    private static void AddFeatures(IServiceCollection services)
    {
        services.AddAgenda();
        services.AddReadApi();
        services.AddCentres();
        services.AddCooperation();
        services.AddCountries();
        services.AddDirectory();
        services.AddDiscovery();
        services.AddEmbeds();
        services.AddFeeds();
        services.AddFunding();
        services.AddFundingMail();
        services.AddHome();
        services.AddLabel();
        services.AddLabelRequest();
        services.AddNetwork();
        services.AddNews();
        services.AddNoticeContact();
        services.AddOldAddresses();
        services.AddOpenData();
        services.AddPartners();
        services.AddPartnerSearch();
        services.AddProjects();
        services.AddPublications();
        services.AddRegistrations();
        services.AddResidencies();
        services.AddResources();
        services.AddSearch();
        services.AddSelfAssessment();
        services.AddShareCards();
        services.AddTextPages();
    }
}
