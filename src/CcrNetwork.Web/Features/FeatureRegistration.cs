using CcrNetwork.Data.Seed;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Cooperation;
using CcrNetwork.Web.Features.Countries;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Discovery;
using CcrNetwork.Web.Features.Embeds;
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
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Features.Residencies;
using CcrNetwork.Web.Features.Resources;
using CcrNetwork.Web.Features.Search;
using CcrNetwork.Web.Features.SelfAssessment;
using CcrNetwork.Web.Features.ShareCards;
using CcrNetwork.Web.Features.TextPages;

namespace CcrNetwork.Web.Features;

/// <summary>The one list of what the features ask of the container.</summary>
public static class FeatureRegistration
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<NetworkSeeder>();

        services.AddSingleton<CentreIndexSnapshot>();
        services.AddSingleton<CentreTiesSnapshot>();
        services.AddSingleton<CentreAnnouncementsSnapshot>();
        services.AddSingleton<FacetLabels>();
        services.AddScoped<CentreDirectoryQuery>();
        services.AddSingleton<CentreDetailsQuery>();
        services.AddScoped<CentrePageQuery>();
        services.AddScoped<CentreDownloadQuery>();
        services.AddScoped<NewMembersQuery>();

        services.AddScoped<CountryListQuery>();
        services.AddScoped<CountryPageQuery>();

        services.AddScoped<ProtocolListQuery>();
        services.AddScoped<ProtocolPageQuery>();

        services.AddScoped<PartnerListQuery>();
        services.AddScoped<PartnerPageQuery>();

        services.AddScoped<ProjectListQuery>();
        services.AddScoped<ProjectPageQuery>();

        services.AddScoped<PartnerSearchListQuery>();
        services.AddScoped<PartnerSearchPageQuery>();
        services.AddSingleton<NoticeFeed>();
        services.AddScoped<NoticeMessenger>();

        services.AddScoped<HomePageQuery>();

        services.AddScoped<AgendaQuery>();
        services.AddScoped<EventPageQuery>();
        services.AddSingleton<AgendaCalendar>();

        services.AddScoped<OpenEventQuery>();
        services.AddScoped<EventRegistrations>();
        services.AddScoped<RegistrationMail>();
        services.AddScoped<RegistrationKeeping>();
        services.AddHostedService<RegistrationWork>();

        services.AddScoped<NewsListQuery>();
        services.AddScoped<NewsPageQuery>();
        services.AddScoped<NewsFeedQuery>();
        services.AddSingleton<NewsSnapshot>();

        services.AddScoped<NetworkPageQuery>();
        services.AddScoped<HistoryQuery>();
        services.AddScoped<ServicesQuery>();
        services.AddScoped<PublicationsQuery>();
        services.AddScoped<ResourceListQuery>();
        services.AddScoped<LabelPageQuery>();
        services.AddScoped<SelfAssessmentQuery>();
        services.AddScoped<CandidatureOpening>();
        services.AddScoped<SitemapQuery>();
        services.AddScoped<TextPageQuery>();
        services.AddSingleton<PageLinksSnapshot>();
        services.AddScoped<OldAddressQuery>();
        services.AddScoped<OpenDataQuery>();
        services.AddScoped<DataCatalogue>();

        services.AddScoped<EmbedCentreQuery>();
        services.AddScoped<EmbedCallsQuery>();

        services.AddSingleton<ShareCardImage>();
        services.AddSingleton<ShareCardStore>();

        services.AddScoped<ResidencyIndexQuery>();
        services.AddScoped<ProgrammePageQuery>();
        services.AddScoped<CallListQuery>();
        services.AddScoped<CallPageQuery>();
        services.AddScoped<CallCalendarQuery>();
        services.AddSingleton<CallCalendar>();
        services.AddScoped<CallFeedQuery>();

        services.AddScoped<FundingListQuery>();
        services.AddScoped<FundingPageQuery>();
        services.AddSingleton<FundingFeed>();
        services.AddSingleton<FundingCalendar>();
        services.AddSingleton<FilterWords>();
        services.AddSingleton<SubscriptionAddress>();
        services.AddScoped<FundingLetters>();
        services.AddScoped<FundingSubscribing>();
        services.AddScoped<FundingSubscriptions>();
        services.AddScoped<FundingDigests>();
        services.AddScoped<FundingReminders>();
        services.AddScoped<SubscriptionEndings>();
        services.AddHostedService<FundingMailWork>();

        services.AddSingleton<SearchIndexSnapshot>();
        services.AddScoped<SearchQuery>();

        services.AddHostedService<SnapshotWork>();
    }

    /// <summary>What answers when no page does.</summary>
    public static void UseFallbacks(this IApplicationBuilder app) => app.UseMiddleware<OldAddressMiddleware>();
}
