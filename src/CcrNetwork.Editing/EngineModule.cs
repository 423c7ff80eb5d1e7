using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Editing.Seeding;
using CcrNetwork.Editing.Withholding;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Editing;

/// <summary>Registers the engine of editing; each of its folders says what lies in it.</summary>
public static class EngineModule
{
    /// <summary>What it needs besides: the context, a clock, <see cref="IPortalAddresses"/>, and whoever follows publications.</summary>
    public static void AddEditing(this IServiceCollection services)
    {
        services.AddKinds();
        services.AddRights();
        services.AddDrafts();
        services.AddPublication();
        services.AddImports();
        services.AddSeeding();
        services.AddWithholding();
    }
}
