using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

public static class Years
{
    /// <summary>“since 2003”, “2020–2022”; empty when no year is known.</summary>
    public static string Of(int? since, int? until, bool isActive, Texts texts) => (since, until) switch
    {
        ({ } first, { } last) => first == last ? $"{first}" : Formats.Years(first, last),
        ({ } first, null) => isActive ? texts["Residencies.SinceYear", first] : texts["Residencies.BegunIn", first],
        (null, { } last) => texts["Residencies.UntilYear", last],
        _ => "",
    };
}
