using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Tells where the association offers a service.</summary>
public enum ServiceLevel
{
    European,
    National,
}

/// <summary>What the association does for its members and others, at European or national level.</summary>
public class Service : ContentItem
{
    public Service(string slug, ServiceLevel level, int position, LocalizedText title)
        : base(slug) => (Level, Position, Title) = (level, position, title);

    private Service() => Title = null!;

    public ServiceLevel Level { get; set; }

    public int Position { get; set => field = ListPlaces.Kept(value); }

    public LocalizedText Title { get; set; }

    public LocalizedText? Text { get; set; }

    /// <summary>Keys of the publics it is for, such as <c>member-staff</c>.</summary>
    public IReadOnlyList<string> Audiences { get; set; } = [];

    public IReadOnlyList<LocalizedText> Deliverables { get; set; } = [];

    public IReadOnlyList<LocalizedText> Examples { get; set; } = [];

    protected override IEnumerable<string?> Names => Title.All;
}
