using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Seeding;

/// <summary>How seeded items are remembered. These words are in databases: they never change, whatever a kind is called.</summary>
internal static class SeedNames
{
    public const string Discipline = "discipline";
    public const string OldAddress = "old-address";

    private static readonly Dictionary<Type, string> ByType = new()
    {
        [typeof(Country)] = "country",
        [typeof(Partner)] = "partner",
        [typeof(Centre)] = "centre",
        [typeof(ResidencyProgramme)] = "programme",
        [typeof(Call)] = "call",
        [typeof(Protocol)] = "protocol",
        [typeof(CooperationArea)] = "cooperation-area",
        [typeof(EuropeanProject)] = "project",
        [typeof(Statement)] = "statement",
        [typeof(Service)] = "service",
        [typeof(PublishedWork)] = "published-work",
        [typeof(LabelStep)] = "label-step",
        [typeof(LabelReference)] = "label-reference",
        [typeof(TimelineEvent)] = "timeline-event",
        [typeof(KeyFigure)] = "key-figure",
        [typeof(TextPage)] = "text-page",
    };

    public static string Of(ContentKind kind) => ByType.GetValueOrDefault(kind.ItemType, kind.Name);
}
