using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

public enum StatementKind
{
    Mission,
    MembershipKind,
    CharterCriterion,
    LabelCriterion,
}

/// <summary>One short text of an ordered list that the association states: a mission, a criterion, a kind of membership.</summary>
public class Statement : ContentItem
{
    public Statement(string slug, StatementKind kind, int position, LocalizedText text)
        : base(slug) => (Kind, Position, Text) = (kind, position, text);

    private Statement() => Text = null!;

    public StatementKind Kind { get; private set; }

    /// <summary>From 1, within its kind.</summary>
    public int Position { get; set => field = ListPlaces.Kept(value); }

    public LocalizedText? Title { get; set; }

    public LocalizedText Text { get; set; }

    protected override IEnumerable<string?> Names => Text.All;
}
