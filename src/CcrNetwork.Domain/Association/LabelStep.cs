using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Tells the procedure that leads to the label today from the one before.</summary>
public enum LabelProcedure
{
    InForce,

    /// <summary>The procedure before February 2020, kept as history.</summary>
    Former,
}

/// <summary>One step on the way to the label <i>Centre culturel de rencontre</i>.</summary>
public class LabelStep : ContentItem
{
    public LabelStep(string slug, LabelProcedure procedure, int position, LocalizedText title)
        : base(slug) => (Procedure, Position, Title) = (procedure, position, title);

    private LabelStep() => Title = null!;

    public LabelProcedure Procedure { get; private set; }

    public int Position { get; set => field = ListPlaces.Kept(value); }

    public LocalizedText Title { get; set; }

    public LocalizedText? Text { get; set; }

    /// <summary>Who acts in this step.</summary>
    public IReadOnlyList<LocalizedText> Actors { get; set; } = [];

    public LocalizedText? Delay { get; set; }

    protected override IEnumerable<string?> Names => Title.All;
}
