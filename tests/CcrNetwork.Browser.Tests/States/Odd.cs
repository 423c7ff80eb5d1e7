using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>Content of the sizes that upset a page.</summary>
internal static class Odd
{
    /// <summary>A word of sixty letters.</summary>
    public const string Word = "Denkmalschutzgebäudeverwaltungsgesellschaftsoberaufsichtsamt";

    private static int _number;

    /// <summary>An address that nothing else has.</summary>
    public static string Slug(string what) => $"odd-{what}-{Interlocked.Increment(ref _number)}";

    public static LocalizedText Both(string text) => LocalizedText.Of(text, text);

    public static NewsItem News(string title, bool isOnline = true)
    {
        var news = new NewsItem(Slug("news"), Both(title), new DateOnly(2026, 11, 20))
        {
            Lead = Both("Un dimanche pour entrer partout."),
            Body = Both($"On entre librement par la porte {Word}.\n\n## L’après-midi\n\n- une visite\n- un concert\n\n> Venez nombreux."),
        };
        if (isOnline)
        {
            news.Publish(BrowserSite.Now.UtcDateTime);
        }

        return news;
    }

    public static AgendaEvent Session(string title, int capacity)
    {
        var start = BrowserSite.Now.UtcDateTime.AddDays(20);
        var session = new AgendaEvent(Slug("event"), AgendaEventKind.InformationSession, Both(title), start)
        {
            Lead = Both("Comment déposer un projet de coopération."),
            City = "Donaudampfschifffahrtsgesellschaftskapitänshausen",
            CountryCode = "DE",
        };
        session.TakePlace(start, start.AddHours(2), Call.DefaultTimeZone, isAllDay: false);
        session.TakeRegistrations(takesThem: true, capacity, until: null);
        session.Publish(BrowserSite.Now.UtcDateTime);
        return session;
    }

    public static PartnerSearch Notice(string title)
    {
        var notice = new PartnerSearch(Slug("notice"), PartnerSearchKind.LookingFor, Both(title), new DateOnly(2027, 6, 1))
        {
            Text = Both("Pour chanter."),
            Role = PartnerRole.Partner,
            WantedCountries = ["BE", "DE"],
            WorkLanguages = ["fr", "en"],
        };
        notice.Publish(BrowserSite.Now.UtcDateTime);
        return notice;
    }

    /// <summary>Somebody with a long name at a long address.</summary>
    public static EventRegistration Registration(int eventId, int number, RegistrationState state)
    {
        var registration = new EventRegistration(
            eventId, number % 10 == 0 ? $"{Word} {number}" : $"Ada Lovelace {number}", $"Maison {number}",
            $"a.very.long.name.of.somebody.{number}@example.org", "fr", BrowserSite.Now.UtcDateTime);
        if (state != RegistrationState.Unconfirmed)
        {
            registration.Confirm(BrowserSite.Now.UtcDateTime);
        }

        if (state == RegistrationState.Confirmed)
        {
            registration.MoveUp();
        }

        return registration;
    }
}
