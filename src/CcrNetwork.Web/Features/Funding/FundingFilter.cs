using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>
/// The query string of the funding watch, the same for page, feed and calendar. Values that do not exist are ignored, so
/// that no address ever fails.
/// </summary>
public sealed record FundingFilter
{
    private const int LongestQuestion = 200;

    public string? State { get; init; }

    public string? Funder { get; init; }

    public string? Theme { get; init; }

    public string? Country { get; init; }

    public string? Q { get; init; }

    public FundingState? StateChosen => Read<FundingState>(State);

    public FunderKind? FunderChosen => Read<FunderKind>(Funder);

    public FundingTheme? ThemeChosen => Read<FundingTheme>(Theme);

    /// <summary>An ISO code in capitals.</summary>
    public string? CountryChosen =>
        Country is { Length: 2 } code && code.All(char.IsAsciiLetter) ? code.ToUpperInvariant() : null;

    public string? Question => string.IsNullOrWhiteSpace(Q) ? null : CleanText.Cut(Q.Trim(), LongestQuestion);

    public bool IsEmpty => StateChosen is null && FunderChosen is null && ThemeChosen is null && CountryChosen is null && Question is null;

    /// <summary>The same filter as a query string, with what is in force and nothing else.</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        Add("state", StateChosen?.ToString());
        Add("funder", FunderChosen?.ToString());
        Add("theme", ThemeChosen?.ToString());
        Add("country", CountryChosen);
        if (Question is { } question)
        {
            query.Add("q", question);
        }

        return query.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value.ToLowerInvariant());
            }
        }
    }

    private static T? Read<T>(string? text)
        where T : struct, Enum =>
        text is not null && !text.Any(char.IsAsciiDigit) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : null;
}
