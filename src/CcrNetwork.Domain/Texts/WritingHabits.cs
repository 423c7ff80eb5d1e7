using System.Text.Json.Serialization;

namespace CcrNetwork.Domain.Texts;

/// <summary>Says how a language strings words together.</summary>
public sealed record WritingHabits
{
    /// <summary>Between the names of a row.</summary>
    public required string Comma { get; init; }

    /// <summary>Whether a word that begins with a capital of its own loses it inside a sentence; not in German.</summary>
    [JsonPropertyName("lowersInSentence")]
    public bool LowersInSentence { get; init; }

    /// <summary>Whether the names of languages lose their capital inside a sentence too: « en français », “in French”.</summary>
    [JsonPropertyName("lowersLanguages")]
    public bool LowersLanguages { get; init; }

    /// <summary>What no text of the interface may hold, as an expression: spaces and marks that are wrong in this language.</summary>
    public string? Never { get; init; }
}
