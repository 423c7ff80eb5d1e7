using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Residencies;

/// <summary>Countries (ISO codes) that the call of a year put first.</summary>
public sealed record CountryPriority(int CallYear, IReadOnlyList<string> Codes, LocalizedText? Others, string? SourceUrl)
{
    /// <exception cref="ArgumentException">One of its values breaks its rule.</exception>
    internal CountryPriority Kept()
    {
        Rule.Kept<Year>(CallYear);
        Rule.KeptEach<CountryCode>(Codes);
        Rule.Kept<WebAddress>(SourceUrl);
        return this;
    }
}
