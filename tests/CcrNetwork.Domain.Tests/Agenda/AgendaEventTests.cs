using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Agenda;

public sealed class AgendaEventTests
{
    [Theory]
    [InlineData("Europe/Paris", "2026-11-23T22:59:00Z", "2026-11-23T23:01:00Z", "2026-11-23", "2026-11-24")]
    [InlineData("Pacific/Auckland", "2026-11-23T10:59:00Z", "2026-11-23T11:01:00Z", "2026-11-23", "2026-11-24")]
    [InlineData("Pacific/Tahiti", "2026-11-24T08:00:00Z", "2026-11-24T10:00:00Z", "2026-11-23", "2026-11-23")]
    [InlineData("Europe/Paris", "2026-11-23T09:00:00Z", "2026-11-23T23:00:00Z", "2026-11-23", "2026-11-23")]
    [InlineData("Europe/Paris", "2026-11-23T23:00:00Z", "2026-11-23T23:00:00Z", "2026-11-24", "2026-11-24")]
    public void An_event_touches_the_days_of_its_own_zone(string zone, string start, string end, string first, string last) =>
        Assert.Equal(
            (
                DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture),
                DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)),
            AgendaEvent.DaysOf(Utc(start), Utc(end), zone));

    [Theory]
    [InlineData("Europe/Paris", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")]
    [InlineData("Europe/Paris", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")]
    public void A_whole_day_is_as_long_as_clocks_make_it(string zone, string start, string end)
    {
        var made = Event();

        made.TakePlace(Utc(start).AddHours(9), null, zone, isAllDay: true);

        Assert.Equal((Utc(start), Utc(end)), (made.StartsAt, made.EndsAt));
    }

    [Fact]
    public void A_day_without_a_midnight_begins_when_clocks_are_put_forward() =>
        Assert.Equal(Utc("2026-03-08T05:00:00Z"), AgendaEvent.StartOf(new DateOnly(2026, 3, 8), "America/Havana"));

    [Fact]
    public void Whole_days_stay_the_same_when_they_are_written_again()
    {
        var made = Event();
        made.TakePlace(Utc("2026-11-23T09:00:00Z"), Utc("2026-11-24T15:00:00Z"), "Pacific/Auckland", isAllDay: true);
        var (start, end) = (made.StartsAt, made.EndsAt);

        made.TakePlace(start, end, "Pacific/Auckland", isAllDay: true);

        Assert.Equal((start, end), (made.StartsAt, made.EndsAt));
        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 25)), AgendaEvent.DaysOf(start, end, "Pacific/Auckland"));
    }

    [Fact]
    public void It_never_ends_before_it_begins() =>
        Assert.Throws<ArgumentException>(
            () => Event().TakePlace(Utc("2026-11-23T09:00:00Z"), Utc("2026-11-23T08:00:00Z"), "Europe/Paris", isAllDay: false));

    private static AgendaEvent Event() =>
        new("event", AgendaEventKind.Meeting, LocalizedText.Of("Rencontre", "Meeting"), Utc("2026-11-23T09:00:00Z"));

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
