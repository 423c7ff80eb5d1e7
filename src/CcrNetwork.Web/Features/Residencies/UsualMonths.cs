using System.Globalization;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The months, 1 to 12, between which calls have closed so far: the shortest stretch of the year that holds them all.</summary>
public sealed record UsualMonths(int First, int Last)
{
    /// <summary>Fewer calls are no custom.</summary>
    private const int Fewest = 3;

    private const int MonthsInYear = 12;

    /// <summary>Null when too few are known, or when they are spread over more than three quarters of the year.</summary>
    public static UsualMonths? Of(IEnumerable<CallRow> calls)
    {
        var closings = calls
            .Where(call => call is { IsOver: true, ClosesAt: not null })
            .Select(call => call.ClosesAt!.Value.Month)
            .ToList();
        var months = closings.Distinct().Order().ToList();
        if (closings.Count < Fewest)
        {
            return null;
        }

        // The year is a ring: the stretch begins after the widest gap.
        var widest = Enumerable.Range(0, months.Count)
            .Select(
                i => (
                    Gap: ((months[(i + 1) % months.Count] - months[i] + MonthsInYear - 1) % MonthsInYear) + 1,
                    Next: months[(i + 1) % months.Count], Last: months[i]))
            .MaxBy(entry => entry.Gap);
        return widest.Gap <= MonthsInYear / 4 ? null : new UsualMonths(widest.Next, widest.Last);
    }

    public string In(Texts texts) => First == Last
        ? texts["Residencies.Season.Month", Name(First)]
        : texts["Residencies.Season.Months", Name(First), Name(Last)];

    private static string Name(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month);
}
