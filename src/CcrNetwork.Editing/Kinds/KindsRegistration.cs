using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing.Kinds;

internal static class KindsRegistration
{
    public static void AddKinds(this IServiceCollection services)
    {
        services.AddSingleton<ContentKind, CentreKind>();
        services.AddSingleton<ContentKind, CountryKind>();
        services.AddSingleton<ContentKind, ResidencyProgrammeKind>();
        services.AddSingleton<ContentKind, CallKind>();
        services.AddSingleton<ContentKind, FundingCallKind>();
        services.AddSingleton<ContentKind, CooperationProtocolKind>();
        services.AddSingleton<ContentKind, CooperationAreaKind>();
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
    }
}
