using CcrNetwork.Web.Areas.Admin.Bulk;
using CcrNetwork.Web.Areas.Admin.Candidatures;
using CcrNetwork.Web.Areas.Admin.Confirmation;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Dashboard;
using CcrNetwork.Web.Areas.Admin.History;
using CcrNetwork.Web.Areas.Admin.Imports;
using CcrNetwork.Web.Areas.Admin.Kinds;
using CcrNetwork.Web.Areas.Admin.MemberFunding;
using CcrNetwork.Web.Areas.Admin.MemberNotices;
using CcrNetwork.Web.Areas.Admin.MemberSupport;
using CcrNetwork.Web.Areas.Admin.Photographs;
using CcrNetwork.Web.Areas.Admin.Preview;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Areas.Admin.Redirects;
using CcrNetwork.Web.Areas.Admin.Registrations;
using CcrNetwork.Web.Areas.Admin.Resources;
using CcrNetwork.Web.Areas.Admin.Users;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>The editing of content. A new kind of content is one line here, beside its declaration and texts.</summary>
public static class EditingRegistration
{
    public static void AddEditing(this IServiceCollection services)
    {
        services.AddSingleton<ContentKind, CentreKind>();
        services.AddSingleton<ContentKind, CountryKind>();
        services.AddSingleton<ContentKind, ResidencyProgrammeKind>();
        services.AddSingleton<ContentKind, CallKind>();
        services.AddSingleton<ContentKind, FundingCallKind>();
        services.AddSingleton<ContentKind, CooperationProtocolKind>();
        services.AddSingleton<ContentKind, PartnerContentKind>();
        services.AddSingleton<ContentKind, EuropeanProjectKind>();
        services.AddSingleton<ContentKind, ServiceKind>();
        services.AddSingleton<ContentKind, LabelStepKind>();
        services.AddSingleton<ContentKind, LabelReferenceContentKind>();
        services.AddSingleton<ContentKind, TimelineEventKind>();
        services.AddSingleton<ContentKind, KeyFigureKind>();
        services.AddSingleton<ContentKind, StatementContentKind>();
        services.AddSingleton<ContentKind, PublishedWorkContentKind>();
        services.AddSingleton<ContentKind, NewsKind>();
        services.AddSingleton<ContentKind, AgendaEventContentKind>();
        services.AddSingleton<ContentKind, TextPageKind>();
        services.AddSingleton<ContentKind, PartnerSearchContentKind>();
        services.AddSingleton<ResourceKind>();
        services.AddSingleton<ContentKind>(provider => provider.GetRequiredService<ResourceKind>());
        services.AddSingleton<PhotographKind>();
        services.AddSingleton<ContentKind>(provider => provider.GetRequiredService<PhotographKind>());

        services.AddSingleton<ContentKinds>();
        services.AddSingleton<FieldTexts>();
        services.AddScoped<EditedItems>();
        services.AddScoped<OwnCentres>();
        services.AddScoped<ContentEditor>();
        services.AddScoped<CreationEditor>();
        services.AddScoped<PublicationEditor>();
        services.AddScoped<OpenForms>();
        services.AddScoped<FormLayout>();
        services.AddScoped<NewestValues>();
        services.AddSingleton<TableColumns>();
        services.AddScoped<RememberedColumns>();
        services.AddScoped<PicturePicker>();
        services.AddScoped<PhotographEditor>();
        services.AddScoped<PhotographRights>();
        services.AddScoped<PhotographListQuery>();
        services.AddScoped<PhotographPanelQuery>();
        services.AddScoped<UploadPageQuery>();
        services.AddScoped<ContentListQuery>();
        services.AddScoped<ContentExport>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportEditor>();
        services.AddScoped<ImportQuery>();
        services.AddScoped<BulkPageQuery>();
        services.AddScoped<BulkEditor>();
        services.AddScoped<GivenCentres>();
        services.AddScoped<EditPageQuery>();
        services.AddScoped<NewPageQuery>();
        services.AddScoped<ConflictPageQuery>();
        services.AddScoped<HistoryQuery>();
        services.AddScoped<ComparisonQuery>();
        services.AddScoped<Previews>();
        services.AddScoped<PreviewLinks>();
        services.AddScoped<PreviewPageQuery>();
        services.AddScoped<DashboardQuery>();
        services.AddScoped<RedirectListQuery>();
        services.AddScoped<RedirectEditor>();
        services.AddSingleton<OnlineFacts>();
        services.AddScoped<ConfirmationPageQuery>();
        services.AddScoped<YearlyConfirmation>();
        services.AddHostedService<ConfirmationWork>();
        services.AddScoped<ResourceDocuments>();
        services.AddScoped<BoardQuery>();
        services.AddScoped<CandidaturePageQuery>();
        services.AddScoped<CandidatureEditor>();
        services.AddScoped<CandidatureForgetting>();
        services.AddHostedService<CandidatureForgettingWork>();
        services.AddScoped<RegistrationListsQuery>();
        services.AddScoped<RegistrationListQuery>();
        services.AddScoped<MemberSupportQuery>();
        services.AddScoped<NoticeMatchesQuery>();
        services.AddScoped<NoticeEnding>();
        services.AddHostedService<NoticeEndingWork>();
        services.AddScoped<PlannedPublications>();
        services.AddHostedService<PublicationClock>();
        services.AddScoped<MemberFundingQuery>();
        services.AddScoped<PastFunding>();
        services.AddHostedService<PastFundingWork>();

        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<ContentKindConstraint>(ContentKindConstraint.Name));
        services.Configure<MvcOptions>(mvc => mvc.ModelBinderProviders.Insert(0, new ContentKindBinderProvider()));
    }
}
