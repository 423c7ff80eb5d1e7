namespace CcrNetwork.Editing.Fields;

/// <summary>Something worth another look in a long text. It never keeps anybody from saving or publishing.</summary>
/// <param name="Quote">The words that it is about; of a text that is hard to read, its mark out of a hundred.</param>
/// <param name="Number">Of a heading, its level; of a text that is hard to read, the words of a sentence on average.</param>
public sealed record TextHint(TextHintKind Kind, string Quote, int Number = 0);
