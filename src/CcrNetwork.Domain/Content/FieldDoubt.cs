using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Content;

/// <summary>A doubt about one field of an item, for staff: what speaks against it, and who has settled it.</summary>
/// <param name="Field">The key of the field.</param>
/// <param name="Note">What is not sure, in a sentence.</param>
/// <param name="Source">The page that says so; absolute http(s) address.</param>
/// <param name="SettledOn">The day somebody said that the fact is right; null while it is open.</param>
public sealed record FieldDoubt(string Field, string Note, string? Source = null, DateOnly? SettledOn = null, string? SettledBy = null)
{
    public const string FieldName = "doubts";

    /// <exception cref="ArgumentException">Its source is no address.</exception>
    internal FieldDoubt Kept()
    {
        Rule.Kept<WebAddress>(Source);
        return this;
    }
}
