using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>A document that a call asks for. What no source says stays null.</summary>
/// <param name="Detail">Its length or form: “two pages”.</param>
/// <param name="MayBeMissing">Whether somebody who cannot provide it may say so and is answered by a person.</param>
public sealed record CallDocument(
    LocalizedText Label, LocalizedText? Detail, bool? IsNeeded, bool? HandwrittenAccepted, bool? MayBeMissing, string? SourceUrl)
{
    /// <exception cref="ArgumentException">Its source is no address.</exception>
    internal CallDocument Kept()
    {
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}
