using System.Globalization;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Web.Features.Residencies;

public static class ChannelYears
{
    /// <summary>Whether a way of applying held in a year; its years are written <c>2023</c> or <c>2015-2016</c>.</summary>
    public static bool Covers(this ApplicationChannel channel, int? year)
    {
        var ends = channel.Years.Split('-', StringSplitOptions.TrimEntries);
        return year is not null && TryRead(ends[0], out var first) && TryRead(ends[^1], out var last) && first <= year && year <= last;
    }

    /// <summary>The years as a range is set: with an en dash.</summary>
    public static string Shown(this ApplicationChannel channel) => channel.Years.Replace('-', '–');

    private static bool TryRead(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year);
}
