using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

public static class CentreChoiceText
{
    /// <summary>How many centres an applicant names; null when no source says.</summary>
    public static string? Of(int? min, int? max, Texts texts) => (min, max) switch
    {
        ({ } fewest, { } most) when fewest == most => texts.Count("Residencies.Choose.Exactly", fewest),
        ({ } fewest, { } most) => texts["Residencies.Choose.Range", fewest, most],
        ({ } fewest, null) => texts.Count("Residencies.Choose.AtLeast", fewest),
        (null, { } most) => texts.Count("Residencies.Choose.AtMost", most),
        _ => null,
    };

    /// <summary>The same beside “A project”: “for 1 to 3 centres”.</summary>
    public static string? ForProject(int? min, int? max, Texts texts) => (min ?? max, max ?? min) switch
    {
        ({ } fewest, { } most) when fewest == most => texts.Count("Residencies.Offer.ForCentres", most),
        ({ } fewest, { } most) => texts["Residencies.Offer.ForCentres.Range", fewest, most],
        _ => null,
    };
}
