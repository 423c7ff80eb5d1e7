namespace CcrNetwork.Editing.Fields;

/// <summary>Says how a value is written as text in a form and in the history, and read back.</summary>
/// <param name="Fault">The key of the message about a text that cannot be read; null when it can. Never asked about an empty text.</param>
/// <param name="Parse">Reads a text without fault; an empty text is the absence of a value.</param>
public sealed record FieldFormat<TValue>(
    FieldInput Input, Func<TValue, string> Write, Func<string, TValue> Parse, Func<string, FieldFault?> Fault)
{
    /// <summary>Whether its values are codes of countries, which people choose and read by name.</summary>
    public bool NamesCountries { get; init; }
}
