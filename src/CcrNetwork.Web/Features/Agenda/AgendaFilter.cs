using System.Globalization;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Web.Features.Rows;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>The query string of the calendar and of its file. What is not understood is ignored.</summary>
public sealed class AgendaFilter
{
    public const string MonthView = "month";
    public const string PastView = "past";

    /// <summary>A kind of event in lower case, or <see cref="AgendaEntry.CallKind"/>.</summary>
    public string? Kind { get; set; }

    public string? Country { get; set; }

    public string? Centre { get; set; }

    /// <summary><c>month</c>, <c>past</c>, or what is to come.</summary>
    public string? View { get; set; }

    /// <summary>The month of the month view: <c>2026-11</c>.</summary>
    public string? Month { get; set; }

    public bool IsMonth => View == MonthView;

    public bool IsPast => View == PastView;

    /// <summary>The first day of the month asked for, else of today's.</summary>
    public DateOnly FirstOfMonth(DateOnly today) =>
        DateOnly.TryParseExact(Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year > 1970
            && Year.Limits.Hold(month.Year)
            ? month
            : new DateOnly(today.Year, today.Month, 1);

    /// <summary>The query string of the same entries in another view.</summary>
    public string Query(string? view = null, string? month = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["kind"] = Kind,
            ["country"] = Country,
            ["centre"] = Centre,
            ["view"] = view,
            ["month"] = month,
        };
        return QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value))).Value ?? "";
    }
}
