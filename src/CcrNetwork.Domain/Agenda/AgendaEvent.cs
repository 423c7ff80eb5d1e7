using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Agenda;

/// <summary>Sorts the events of the agenda by what happens there.</summary>
public enum AgendaEventKind
{
    Meeting,
    InformationSession,
    Training,
    Other,
}

/// <summary>Something that takes place at a time, on site or online.</summary>
public class AgendaEvent : ContentItem, IPictured
{
    public const int PlaceMaxLength = 200;

    public static readonly Limits Places = new(1, 100_000);

    private readonly List<Centre> _centres = [];

    public AgendaEvent(string slug, AgendaEventKind kind, LocalizedText title, DateTime startsAt)
        : base(slug) => (Kind, Title, StartsAt, EndsAt) = (kind, title, startsAt, startsAt);

    private AgendaEvent() => Title = null!;

    public AgendaEventKind Kind { get; set; }

    public LocalizedText Title { get; set; }

    /// <summary>One or two sentences for lists and calendars.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText? Text { get; set; }

    /// <summary>UTC; shown in <see cref="TimeZone"/>. Of an event of whole days, the beginning of its first day there.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>UTC. Of an event of whole days, the end of its last day; else its start where no end is known.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>IANA name of the zone in which the times were set.</summary>
    public string TimeZone { get; private set; } = Call.DefaultTimeZone;

    /// <summary>Whether it lasts whole days, so that no time of day is shown.</summary>
    public bool IsAllDay { get; private set; }

    /// <summary>The house or room, as people find it.</summary>
    public string? Place { get; set => field = Rule.Within(PlaceMaxLength, value); }

    public string? City { get; set => field = Rule.Within(PlaceMaxLength, value); }

    public string? CountryCode { get; set => field = Rule.Kept<Rules.CountryCode>(value); }

    /// <summary>Where it is followed online; absolute http(s) address.</summary>
    public string? OnlineUrl { get; set => field = Rule.Kept<WebAddress>(value); }

    /// <summary>Whether people register for it here.</summary>
    public bool TakesRegistrations { get; private set; }

    /// <summary>How many people can come; null when there is no limit.</summary>
    public int? Capacity { get; private set; }

    /// <summary>UTC; null until the event begins.</summary>
    public DateTime? RegistrationUntil { get; private set; }

    public IReadOnlyList<Centre> Centres => _centres;

    public int? PictureId { get; private set; }

    public Photograph? Picture { get; private set; }

    protected override IEnumerable<string?> Names => Title.All;

    public void BeShownBy(Photograph? picture) => (Picture, PictureId) = (picture, picture?.Id);

    /// <param name="startsAt">UTC.</param>
    /// <param name="endsAt">UTC; null where unknown.</param>
    public void TakePlace(DateTime startsAt, DateTime? endsAt, string timeZone, bool isAllDay)
    {
        if (endsAt < startsAt)
        {
            throw new ArgumentException("An event begins before it ends.", nameof(endsAt));
        }

        var end = endsAt ?? startsAt;
        if (isAllDay)
        {
            var (first, last) = DaysOf(startsAt, end, timeZone);
            (startsAt, end) = (StartOf(first, timeZone), StartOf(last.AddDays(1), timeZone));
        }

        (StartsAt, EndsAt, TimeZone, IsAllDay) = (startsAt, end, timeZone, isAllDay);
    }

    /// <param name="until">UTC; null until the event begins.</param>
    public void TakeRegistrations(bool takesThem, int? capacity, DateTime? until)
    {
        (TakesRegistrations, Capacity, RegistrationUntil) = (takesThem, Places.Kept(capacity, nameof(capacity)), until);
    }

    /// <summary>Whether somebody can register at an instant, on the waiting list at least.</summary>
    public static bool IsRegistrationOpen(bool takesThem, DateTime startsAt, DateTime? until, DateTime now) =>
        takesThem && now < startsAt && (until is null || now < until);

    /// <summary>
    /// The instant at which a day begins in a zone: not always at midnight, where clocks are put forward then, and at the first of
    /// two midnights where they are put back.
    /// </summary>
    public static DateTime StartOf(DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var time = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(time))
        {
            time = time.AddMinutes(30);
        }

        return zone.IsAmbiguousTime(time)
            ? DateTime.SpecifyKind(time - zone.GetAmbiguousTimeOffsets(time).Max(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(time, zone);
    }

    /// <summary>The days it touches, in its own zone; both are part of it.</summary>
    public static (DateOnly First, DateOnly Last) DaysOf(DateTime startsAt, DateTime endsAt, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(startsAt, zone));

        // What ends at midnight does not touch the day that begins then.
        var last = endsAt > startsAt ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(endsAt.AddTicks(-1), zone)) : first;
        return (first, last);
    }

    public void InvolveOnly(IReadOnlyCollection<Centre> centres) => _centres.Become(centres);
}
