using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Says of which list a statement is a part.</summary>
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

    /// <summary>Its place in the list of its kind, from 1.</summary>
    public int Position { get; set => field = ListPlaces.Kept(value); }

    public LocalizedText? Title { get; set; }

    public LocalizedText Text { get; set; }

    protected override IEnumerable<string?> Names => Text.All;
}
