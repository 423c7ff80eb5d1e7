using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

public static class StipendText
{
    /// <summary>“€1,200 a month”; null when no source gives the amount.</summary>
    public static string? Of(Stipend stipend, Texts texts)
    {
        if (stipend.Amount is not { } amount)
        {
            return null;
        }

        var money = Formats.Money(amount, stipend.Currency);
        return stipend.Per is { } per && texts.Has($"Residencies.Per.{per}") ? texts[$"Residencies.Per.{per}", money] : money;
    }

    /// <summary>“2020 call”; “calls of 2018, 2020”: the years in which it was so.</summary>
    public static string Calls(IReadOnlyList<int> years, Texts texts) =>
        texts[$"Residencies.StipendOfCalls.{(years.Count == 1 ? "One" : "Other")}", string.Join(", ", years)];
}
