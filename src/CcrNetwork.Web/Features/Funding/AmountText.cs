using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>What one project may be given, as a sentence.</summary>
public static class AmountText
{
    public static string? Of(FundingRow call, Texts texts) => (call.AmountMin, call.AmountMax) switch
    {
        (null, null) => null,
        ({ } least, null) => texts["Funding.Amount.From", Euros(least)],
        (null, { } most) => texts["Funding.Amount.UpTo", Euros(most)],
        ({ } least, { } most) when least == most => Euros(most),
        ({ } least, { } most) => texts["Funding.Amount.Between", Euros(least), Euros(most)],
    };

    public static string? Rate(FundingRow call, Texts texts) => call.CoFundingRate is { } rate
        ? texts["Funding.Rate", Formats.Percent(rate)]
        : null;

    private static string Euros(int amount) => Formats.Money(amount, "EUR");
}
