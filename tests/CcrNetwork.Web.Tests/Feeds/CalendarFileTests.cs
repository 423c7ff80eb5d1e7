using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Feeds;

/// <summary>Calendars and cards as the standards want them, whatever the names in them hold.</summary>
public sealed class CalendarFileTests(NetworkSite site) : SiteTests(site)
{
    private static readonly string[] OddTitles =
    [
        "Rencontre, en deux temps; puis \\n un troisième : « fin »",
        "Rencontres européennes des centres culturels de rencontre à l’abbaye, été après été, œuvre après œuvre",
        "南通1895文化创意产业园南通1895文化创意产业园南通1895文化创意产业园南通1895文化创意产业园",
        "👩🏽‍🎨👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🎨👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🎨👨‍👩‍👧‍👦🏳️‍🌈",
        "a e\u0301te\u0301 \"quoted\" BEGIN:VEVENT END:VEVENT",
        "\\", ";", ",", "\\,", "x\\", "100 % : 50/50",
    ];

    private static readonly string[] NeededOnce = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "URL"];
    private static readonly string[] NeededByFile = ["VERSION", "PRODID"];

    private static readonly string[] Calendars =
    [
        "/fr/agenda.ics", "/en/agenda.ics", "/fr/funding.ics", "/en/funding.ics", "/fr/residencies/calls.ics", "/en/residencies/calls.ics",
    ];

    [Fact]
    public async Task Every_calendar_is_one_that_strict_programs_read()
    {
        await FillAsync();
        var visitor = Site.Visitor();
        var problems = new List<string>();
        var events = 0;
        foreach (var path in Calendars)
        {
            var file = await visitor.GetPageAsync(path);
            Assert.Equal("text/calendar; charset=utf-8", file.Headers["Content-Type"]);
            var found = new List<string>();
            var lines = ContentLines.Read(file.Bytes, found);
            events += CheckCalendar(lines, found);
            problems.AddRange(found.Select(problem => $"{path}: {problem}"));
        }

        Problems.None(problems);
        Assert.True(events > 6 * OddTitles.Length, $"Only {events} events were read.");
    }

    /// <summary>What a calendar shows is what the page says, sign by sign.</summary>
    [Fact]
    public async Task No_sign_of_a_title_is_lost_on_its_way()
    {
        await FillAsync();
        var problems = new List<string>();
        var file = await Site.Visitor().GetPageAsync("/fr/agenda.ics?kind=meeting");

        var titles = ContentLines.Read(file.Bytes, problems)
            .Where(line => line.Name == "SUMMARY")
            .Select(line => ContentLines.Text(line.Value, problems))
            .Order(StringComparer.Ordinal);

        Problems.None(problems);
        Assert.Equal(OddTitles.Order(StringComparer.Ordinal), titles);
    }

    [Fact]
    public async Task Every_card_is_one_that_strict_programs_read_and_says_what_the_page_says()
    {
        var centres = OddTitles.Select((title, number) => Some.Centre($"Centre {number}", at: (0.00001 * number, -179.99999), with: centre =>
        {
            centre.Name = title;
            centre.Website = "https://example.org/a,b;c?d=é";
            centre.Email = "post@example.org";
            centre.Phone = "+33 1 23 45 67 89, poste 12; le matin";
        })).ToList();
        await GivenAsync([Some.France(), .. centres]);
        var problems = new List<string>();

        foreach (var centre in centres)
        {
            var found = new List<string>();
            var file = await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}.vcf");
            var lines = ContentLines.Read(file.Bytes, found);
            Assert.Equal(("BEGIN", "VCARD"), (lines[0].Name, lines[0].Value));
            Assert.Equal(("VERSION", "4.0"), (lines[1].Name, lines[1].Value));
            Assert.Equal(centre.Name, ContentLines.Text(lines.Single(line => line.Name == "FN").Value, found));
            Assert.Equal("https://example.org/a,b;c?d=é", lines.Single(line => line.Name == "URL").Value);
            Assert.Equal(centre.Phone, ContentLines.Text(lines.Single(line => line.Name == "TEL").Value, found));
            Assert.Matches(@"^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?$", lines.Single(line => line.Name == "GEO").Value);
            Assert.Matches(@"^\d{8}T\d{6}Z$", lines.Single(line => line.Name == "REV").Value);
            var address = lines.Single(line => line.Name == "ADR").Value.Replace("\\;", "", StringComparison.Ordinal);
            Assert.Equal(6, address.Count(sign => sign == ';'));
            problems.AddRange(found.Select(problem => $"{centre.Slug}: {problem}"));
        }

        Problems.None(problems);
    }

    /// <summary>The controls: what the readers above must find.</summary>
    [Theory]
    [InlineData("BEGIN:VCALENDAR\r\nSUMMARY:a\nEND:VCALENDAR\r\n", "control sign")]
    [InlineData("BEGIN:VCALENDAR\r\nX:0123456789012345678901234567890123456789012345678901234567890123456789012345\r\nEND:VCALENDAR\r\n", "octets")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "was not begun")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR", "no end")]
    [InlineData("BEGIN:VCALENDAR\r\nno line at all\r\nEND:VCALENDAR\r\n", "is no line")]
    public void A_file_that_is_none_is_found(string file, string problem)
    {
        var problems = new List<string>();

        ContentLines.Read(System.Text.Encoding.UTF8.GetBytes(file), problems);

        Assert.Contains(problems, found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_that_is_cut_and_a_bare_sign_are_found()
    {
        var problems = new List<string>();

        ContentLines.Read([.. "BEGIN:A\r\nX:"u8, 0xC3, .. "\r\n "u8, 0xA9, .. "\r\nEND:A\r\n"u8], problems);
        ContentLines.Text("a, b", problems);

        Assert.Contains(problems, found => found.Contains("cut in two", StringComparison.Ordinal));
        Assert.Contains(problems, found => found.Contains("bare ,", StringComparison.Ordinal));
    }

    private async Task FillAsync()
    {
        var programme = Some.Programme("Odyssée");
        await GivenAsync([programme, .. OddTitles.SelectMany((title, number) => new object[]
        {
            Some.Event($"Event {number}", startsInDays: 10 + number, with: e =>
            {
                e.Title = LocalizedText.Of(title, title);
                e.Lead = LocalizedText.Of($"{title}\n{title}", title);
                (e.Place, e.City) = (CleanText.Cut(title, 100), "Montclar, Jura; France");
                if (number % 2 == 0)
                {
                    e.TakePlace(e.StartsAt, e.EndsAt, "Europe/Paris", isAllDay: true);
                }
            }),
            Some.Funding($"Funding {number}", closesInDays: [20 + number, 40 + number], with: call =>
            {
                call.Title = LocalizedText.Of(title, title);
                call.Funder = CleanText.Cut(title, 100);
            }),
            Some.Call($"Call {number}", opensInDays: -1, closesInDays: 30 + number, of: [programme], with: call =>
            {
                call.Title = LocalizedText.Of(title, title);
                call.Audience = LocalizedText.Of(title, title);
            }),
        })]);
    }

    /// <summary>What RFC 5545 asks of each event, and what keeps calendars from showing one twice.</summary>
    private static int CheckCalendar(List<(string Name, string Parameters, string Value)> lines, List<string> problems)
    {
        var uids = new HashSet<string>(StringComparer.Ordinal);
        var events = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at] is not ("BEGIN", _, "VEVENT"))
            {
                continue;
            }

            events++;
            var end = lines.FindIndex(at, line => line is ("END", _, "VEVENT"));
            var all = lines[(at + 1)..end];
            var one = NeededOnce
                .ToDictionary(name => name, name => all.Where(line => line.Name == name).ToList());
            problems.AddRange(one.Where(named => named.Value.Count != 1).Select(named => $"An event has {named.Value.Count} {named.Key}."));
            if (!uids.Add(one["UID"][0].Value))
            {
                problems.Add($"{one["UID"][0].Value} is there twice.");
            }

            foreach (var line in all.Where(line => line.Name is "SUMMARY" or "DESCRIPTION" or "LOCATION"))
            {
                ContentLines.Text(line.Value, problems);
            }

            if (!one["DTSTAMP"][0].Value.EndsWith('Z') || !Uri.TryCreate(one["URL"][0].Value, UriKind.Absolute, out _))
            {
                problems.Add($"{one["UID"][0].Value} has a stamp or an address that is none.");
            }

            CheckTimes(one["DTSTART"][0], all.SingleOrDefault(line => line.Name == "DTEND"), one["UID"][0].Value, problems);
        }

        problems.AddRange(
            NeededByFile
                .Where(name => lines.Count(line => line.Name == name) != 1)
                .Select(name => $"{name} is not there once."));
        return events;
    }

    private static void CheckTimes(
        (string Name, string Parameters, string Value) start, (string Name, string Parameters, string Value) end, string uid,
        List<string> problems)
    {
        var isDay = start.Parameters.Contains("VALUE=DATE", StringComparison.Ordinal);
        var format = isDay ? "yyyyMMdd" : "yyyyMMdd'T'HHmmss'Z'";
        if (!DateTime.TryParseExact(start.Value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            problems.Add($"{uid} begins at “{start.Value}”.");
            return;
        }

        if (end.Name is null)
        {
            return;
        }

        if (end.Parameters != start.Parameters
            || !DateTime.TryParseExact(end.Value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) || to <= from)
        {
            problems.Add($"{uid} begins at “{start.Value}” and ends at “{end.Value}”.");
        }
    }
}
