using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

public static class DurationText
{
    private const int WeeksInMonth = 4;

    /// <summary>“1 to 6 months”, “2 weeks to 3 months”; null when nothing is known.</summary>
    public static string? In(this Duration duration, Texts texts) => duration switch
    {
        { Min: { } min, Max: { } max } when min == max => Stay(max, texts),
        { Min: { } min, Max: { } max } when min < 1 => texts["Residencies.Duration.Range", Stay(min, texts), Stay(max, texts)],
        { Min: { } min, Max: { } max } => texts["Residencies.Duration.Range", Plain(min), Stay(max, texts)],
        { Min: { } min } => texts["Residencies.Duration.AtLeast", Stay(min, texts)],
        { Max: { } max } => texts["Residencies.Duration.AtMost", Stay(max, texts)],
        _ => null,
    };

    private static string Stay(double months, Texts texts) => months < 1
        ? texts.Count("Residencies.Weeks", (long)Math.Round(months * WeeksInMonth))
        : texts[months < 2 ? "Residencies.Months.One" : "Residencies.Months.Other", Plain(months)];

    private static string Plain(double months) =>
        months.ToString("0.#", System.Globalization.CultureInfo.CurrentCulture);
}
