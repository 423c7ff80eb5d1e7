using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Content;

/// <summary>A step of a procedure: what one does, and a sentence about it.</summary>
public sealed record NamedStep(LocalizedText Title, LocalizedText? Text);
