using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Valid things with as little as they need, published unless said otherwise; their address is their folded name.</summary>
internal static class Some
{
    public static Centre Centre(
        string name,
        bool published = true,
        bool archived = false,
        string country = "FR",
        string city = "Montclar",
        HeritageType heritage = HeritageType.Abbey,
        MembershipKind membership = MembershipKind.Member,
        (double Latitude, double Longitude)? at = null,
        Action<Centre>? with = null)
    {
        var centre = new Centre(
            SlugOf(name), name, heritage, new PostalAddress(null, null, city, null, country), new Membership(membership, Since: 1998));
        if (at is { } position)
        {
            centre.PlaceAt(position.Latitude, position.Longitude, approximately: false);
        }

        return In(centre, published, archived, with);
    }

    public static Country Country(
        string code, string french, string? english = null, Continent continent = Continent.Europe, bool published = true,
        Action<Country>? with = null) =>
        In(new Country(code, LocalizedText.Of(french, english ?? french), continent), published, archived: false, with);

    public static Country France() => Country("FR", "France");

    public static Discipline Discipline(string french, string? english = null) =>
        new(SlugOf(french), LocalizedText.Of(french, english ?? french));

    public static ResidencyProgramme Programme(
        string name, bool published = true, bool archived = false, ProgrammeKind kind = ProgrammeKind.Residency,
        Action<ResidencyProgramme>? with = null) =>
        In(new ResidencyProgramme(SlugOf(name), name, kind) { IsActive = true }, published, archived, with);

    /// <summary>A call of the given programmes; its instants are days from the tests' own now.</summary>
    public static Call Call(
        string title, int? opensInDays = null, int? closesInDays = null, int? resultsInDays = null, bool ended = false,
        bool published = true, bool archived = false, string zone = Domain.Residencies.Call.DefaultTimeZone,
        IEnumerable<ResidencyProgramme>? of = null, Action<Call>? with = null)
    {
        var call = new Call(SlugOf(title), LocalizedText.Of(title, title));
        call.SetSchedule(new CallSchedule(Day(opensInDays), Day(closesInDays), Day(resultsInDays), ended), zone);
        foreach (var programme in of ?? [])
        {
            call.BelongTo(programme);
        }

        return In(call, published, archived, with);
    }

    public static Protocol Protocol(
        string name, bool published = true, bool archived = false, ProtocolKind kind = ProtocolKind.Protocol,
        Action<Protocol>? with = null) =>
        In(new Protocol(SlugOf(name), LocalizedText.Of(name, name), kind), published, archived, with);

    public static Partner Partner(
        string name, bool published = true, bool archived = false, PartnerKind kind = PartnerKind.PublicBody,
        Action<Partner>? with = null) =>
        In(new Partner(SlugOf(name), LocalizedText.Of(name, name), kind), published, archived, with);

    public static EuropeanProject Project(
        string name, bool published = true, bool archived = false, Action<EuropeanProject>? with = null) =>
        In(new EuropeanProject(SlugOf(name), name), published, archived, with);

    public static NewsItem News(
        string title, string day = "2026-11-20", bool published = true, bool archived = false, Action<NewsItem>? with = null) =>
        In(
            new NewsItem(
                SlugOf(title), LocalizedText.Of(title, title), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
            published, archived, with);

    public static PublishedWork Work(
        string title, PublishedWorkKind kind = PublishedWorkKind.Book, string language = "fr", bool published = true, bool archived = false,
        Action<PublishedWork>? with = null) =>
        In(new PublishedWork(SlugOf(title), title, language, kind), published, archived, with);

    /// <summary>An event of two hours; its start is days from the tests' own now.</summary>
    public static AgendaEvent Event(
        string title, int startsInDays = 10, AgendaEventKind kind = AgendaEventKind.Meeting, bool published = true, bool archived = false,
        Action<AgendaEvent>? with = null)
    {
        var start = NetworkSite.Now.UtcDateTime.AddDays(startsInDays);
        var made = new AgendaEvent(SlugOf(title), kind, LocalizedText.Of(title, title), start) { City = "Montclar" };
        made.TakePlace(start, start.AddHours(2), Domain.Residencies.Call.DefaultTimeZone, isAllDay: false);
        return In(made, published, archived, with);
    }

    public static TextPage TextPage(string title, bool published = true, bool archived = false, Action<TextPage>? with = null) =>
        In(new TextPage(SlugOf(title), LocalizedText.Of(title, title)), published, archived, with);

    /// <summary>A call for projects; its instants are days from the tests' own now.</summary>
    public static FundingCall Funding(
        string title, int[]? closesInDays = null, int? opensInDays = null, bool published = true, bool archived = false,
        Action<FundingCall>? with = null)
    {
        var call = new FundingCall(SlugOf(title), LocalizedText.Of(title, title)) { SourceUrl = $"https://funder.example/{SlugOf(title)}" };
        call.SetSchedule(
            new FundingSchedule(
                Day(opensInDays), [.. (closesInDays ?? []).Select(days => new CutOff(Day(days)!.Value, FundingCall.DefaultTimeZone))]),
            FundingCall.DefaultTimeZone);
        return In(call, published, archived, with);
    }

    public static LocalizedText French(string french) => new([new("fr", french)]);

    public static string SlugOf(string name) => Folding.Fold(name).Replace(' ', '-');

    private static DateTime? Day(int? daysFromNow) => daysFromNow is { } days ? NetworkSite.Now.UtcDateTime.AddDays(days) : null;

    private static T In<T>(T item, bool published, bool archived, Action<T>? with)
        where T : ContentItem
    {
        with?.Invoke(item);
        if (published || archived)
        {
            item.Publish(NetworkSite.Now.UtcDateTime);
        }

        if (archived)
        {
            item.Archive(NetworkSite.Now.UtcDateTime);
        }

        return item;
    }
}
