using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Kinds;

internal static class KindsModule
{
    public static void AddKinds(this IServiceCollection services)
    {
        services.AddSingleton<ContentKind, CentreContentKind>();
        services.AddSingleton<ContentKind, CountryContentKind>();
        services.AddSingleton<ContentKind, ResidencyProgrammeContentKind>();
        services.AddSingleton<ContentKind, CallContentKind>();
        services.AddSingleton<ContentKind, FundingCallContentKind>();
        services.AddSingleton<ContentKind, ProtocolContentKind>();
        services.AddSingleton<ContentKind, CooperationAreaContentKind>();
        services.AddSingleton<ContentKind, PartnerContentKind>();
        services.AddSingleton<ContentKind, EuropeanProjectContentKind>();
        services.AddSingleton<ContentKind, ServiceContentKind>();
        services.AddSingleton<ContentKind, LabelStepContentKind>();
        services.AddSingleton<ContentKind, LabelReferenceContentKind>();
        services.AddSingleton<ContentKind, TimelineEventContentKind>();
        services.AddSingleton<ContentKind, KeyFigureContentKind>();
        services.AddSingleton<ContentKind, StatementContentKind>();
        services.AddSingleton<ContentKind, PublishedWorkContentKind>();
        services.AddSingleton<ContentKind, NewsItemContentKind>();
        services.AddSingleton<ContentKind, AgendaEventContentKind>();
        services.AddSingleton<ContentKind, TextPageContentKind>();
        services.AddSingleton<ContentKind, PartnerSearchContentKind>();
        services.AddSingleton<ResourceContentKind>();
        services.AddSingleton<ContentKind>(provider => provider.GetRequiredService<ResourceContentKind>());
        services.AddSingleton<PhotographContentKind>();
        services.AddSingleton<ContentKind>(provider => provider.GetRequiredService<PhotographContentKind>());
        services.AddSingleton<ContentKinds>();
    }
}
