using CcrNetwork.Domain.Residencies;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace CcrNetwork.Web.Tests.Residencies;

[Collection(SharedResidencySite.Name)]
public sealed class CalendarTests(ResidencySite site)
{
    private static readonly DateTime Closing = new(2041, 6, 15, 21, 59, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("fr", "Clôture de l’appel Appel ")]
    [InlineData("en", "Call ")]
    public async Task A_deadline_is_one_instant_with_a_lasting_name(string language, string summary)
    {
        var slug = await site.GivenCallAsync("odyssee", new CallSchedule(null, Closing, null, false));

        var names = new HashSet<string>();
        foreach (var address in new[] { "calls", "odyssee", $"calls/{slug}" })
        {
            var entry = (await CalendarAsync($"/{language}/residencies/{address}.ics")).Single(
                e => e.Url!.AbsolutePath.EndsWith($"/{slug}", StringComparison.Ordinal));
            names.Add(entry.Uid!);

            Assert.Equal(Closing, entry.Start!.AsUtc);
            Assert.StartsWith(summary, entry.Summary, StringComparison.Ordinal);
            Assert.Equal($"https://ccr.example/{language}/residencies/calls/{slug}", entry.Url!.ToString());
            Assert.NotNull(entry.DtStamp);
        }

        Assert.Single(names);
    }

    [Fact]
    public async Task Only_known_deadlines_are_entered()
    {
        var names = (await CalendarAsync("/en/residencies/calls.ics")).Select(entry => entry.Url!.Segments[^1]).ToList();

        Assert.Contains("odyssee-2024", names);
        Assert.DoesNotContain("odyssee-2017", names);
    }

    [Fact]
    public async Task A_programme_has_its_own_deadlines_only()
    {
        var entries = await CalendarAsync("/en/residencies/nafas.ics");

        Assert.Equal("nafas-2021", Assert.Single(entries).Url!.Segments[^1]);
    }

    [Fact]
    public async Task An_entry_of_a_discreet_programme_names_no_programme()
    {
        var entries = await CalendarAsync("/en/residencies/nora.ics");

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.Equal("A call for applications closes", entry.Summary);
            Assert.Equal("https://ccr.example/en/residencies/calls", entry.Url!.ToString());
            Assert.DoesNotContain("nora", entry.Uid!, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task It_is_served_as_a_calendar()
    {
        var response = await site.CreateClient().GetAsync("/fr/residencies/calls.ics");

        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    private async Task<IReadOnlyList<CalendarEvent>> CalendarAsync(string address) =>
        [.. Calendar.Load(await site.CreateClient().GetStringAsync(address))!.Events];
}
