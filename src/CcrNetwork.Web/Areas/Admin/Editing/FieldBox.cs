using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Editing;

public sealed record ChoiceBox(string Value, string Label, bool IsChosen);

/// <param name="Place">Its place among the chosen ones, from 1; null for one that is not chosen.</param>
/// <param name="Description">What is to be seen, in the language of the page; null where nobody has said it.</param>
public sealed record PictureBox(
    string Value, string Label, string Source, PublicationState State, int? Place, string? Description, string? Credit);

/// <summary>One input of a form with all that is shown around it.</summary>
public sealed record FieldBox
{
    /// <summary>The name it is posted under: the key of its value.</summary>
    public required string Name { get; init; }

    public string Id => Field.IdOf(Name);

    /// <summary>The place of the doubts about a field on the page.</summary>
    public static string DoubtNameOf(string fieldKey) => $"doubt-{fieldKey}";

    public required FieldInput Input { get; init; }

    public required string Label { get; init; }

    /// <summary>The language of a translated field; null for the others.</summary>
    public string? Language { get; init; }

    public string? Hint { get; init; }

    public string? Error { get; init; }

    public required string Value { get; init; }

    public int MaxLength { get; init; }

    public bool IsRequired { get; init; }

    public bool IsReadOnly { get; init; }

    public TranslationState Translation { get; init; }

    public IReadOnlyList<ChoiceBox> Choices { get; init; } = [];

    /// <summary>The way to further choices; null where all are offered.</summary>
    public SearchBox? Search { get; init; }

    public IReadOnlyList<PictureBox> Pictures { get; init; } = [];

    /// <summary>What may be in the way of who reads it.</summary>
    public IReadOnlyList<TextHint> Hints { get; init; } = [];

    /// <summary>What the checker has to say of its links.</summary>
    public IReadOnlyList<LinkWarning> Links { get; init; } = [];

    /// <summary>What is not sure about the field; null where nothing is.</summary>
    public DoubtBox? Doubts { get; init; }

    public string DoubtId => Field.IdOf(DoubtNameOf(Doubts?.FieldKey ?? Name));

    /// <summary>What colleagues remark on the field, still open.</summary>
    public IReadOnlyList<CommentRow> Comments { get; init; } = [];

    /// <summary>Where they are answered.</summary>
    public string CommentsPath { get; init; } = "";

    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The cells of a small table, with empty rows at its end for new facts.</summary>
    public IReadOnlyList<IReadOnlyList<FieldBox>> Cells { get; init; } = [];
}

/// <summary>One field in the form: one box, or one for each language.</summary>
public sealed record FieldBoxes(IReadOnlyList<FieldBox> Boxes)
{
    public bool IsPair => Boxes.Count > 1;
}

public sealed record FieldGroup(string Name, string Title, IReadOnlyList<FieldBoxes> Fields);
