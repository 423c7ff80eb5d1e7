using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Sorts the moments of the history by what they belong to.</summary>
public enum TimelineCategory
{
    Network,
    Label,
    Residencies,
    Europe,
    International,
    Meetings,
}

/// <summary>A moment in the history of the network, from 1972 on.</summary>
public class TimelineEvent : ContentItem
{
    public TimelineEvent(string slug, PartialDate on, TimelineCategory category, LocalizedText text)
        : base(slug) => (On, Category, Text) = (on, category, text);

    private TimelineEvent() => Text = null!;

    public PartialDate On { get; set; }

    public TimelineCategory Category { get; set; }

    public LocalizedText Text { get; set; }

    protected override IEnumerable<string?> Names => Text.All;
}
