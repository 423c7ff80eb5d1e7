using CcrNetwork.Web.Features.Funding;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.WebUtilities;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>One thing that a filter asks for: “Theme” and “Heritage”.</summary>
public sealed record FilterWord(string Label, string Value);

/// <summary>The filter of a subscription: as it is stored, as it is read again, and in words.</summary>
/// <remarks>The state of a call is left out: what is sent is to come, and a call changes its state by the clock.</remarks>
public sealed class FilterWords(Texts texts)
{
    public static string Stored(FundingFilter filter) => (filter with { State = null }).ToQuery();

    public static FundingFilter Read(string stored)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(stored));
        return new FundingFilter { Funder = query["funder"], Theme = query["theme"], Country = query["country"], Q = query["q"] };
    }

    /// <summary>In the language of the culture in force; empty when the filter asks for nothing.</summary>
    public IReadOnlyList<FilterWord> Of(FundingFilter filter)
    {
        List<FilterWord> words = [];
        if (filter.FunderChosen is { } funder)
        {
            words.Add(new(texts["Funding.Filter.Funder"], texts[$"Funding.Funder.{funder}"]));
        }

        if (filter.ThemeChosen is { } theme)
        {
            words.Add(new(texts["Funding.Filter.Theme"], texts[$"Funding.Theme.{theme}"]));
        }

        if (filter.CountryChosen is { } country)
        {
            words.Add(new(texts["Funding.Filter.Country"], CountryNames.Of(country)));
        }

        if (filter.Question is { } question)
        {
            words.Add(new(texts["Funding.Filter.Word"], OneLine.Of(question)));
        }

        return words;
    }

    /// <summary>In a mail: “Theme: Heritage; Country: Belgium”.</summary>
    public string InOneLine(FundingFilter filter)
    {
        var words = Of(filter);
        return words.Count == 0
            ? texts["FundingMail.AllCalls"]
            : string.Join(texts["FundingMail.Between"], words.Select(word => texts["FundingMail.Word", word.Label, word.Value]));
    }
}
