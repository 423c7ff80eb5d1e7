using System.Xml.Linq;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Feeds;

public sealed class FeedTests(NetworkSite site) : SiteTests(site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task New_members_are_those_whose_pages_went_online_last()
    {
        await GivenAsync(Some.France(), Some.Centre("Older House"));
        Site.Clock.Advance(TimeSpan.FromDays(1));
        var newest = Some.Centre(
            "Newer House", published: false, with: centre => centre.Lead = LocalizedText.Of("Du neuf.", "Something new."));
        newest.Publish(Site.Clock.GetUtcNow().UtcDateTime);
        await GivenAsync(
            newest, Some.Centre("Former House", membership: MembershipKind.Former), Some.Centre("Hidden House", published: false));

        var entries = await EntriesAsync("/en/centres.atom");

        Assert.Equal(["Newer House", "Older House"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Contains("Something new.", entries[0].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.EndsWith("/en/centres/newer-house", entries[0].Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_a_discreet_programme_names_neither_itself_nor_its_page()
    {
        var discreet = Some.Programme("Refuge", with: programme => programme.IsDiscreet = true);
        var open = Some.Programme("Odyssée");
        await GivenAsync(
            discreet, open, Some.Call("Call of Refuge", -1, 30, of: [discreet]), Some.Call("Call of Odyssée", -1, 30, of: [open]),
            Some.Call("Draft", -1, 30, published: false));

        var entries = await EntriesAsync("/en/residencies/calls.atom");

        Assert.Equal(
            ["A call for applications", "Call of Odyssée"],
            entries.Select(entry => entry.Element(Atom + "title")!.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("efuge", string.Concat(entries), StringComparison.Ordinal);
        Assert.Equal(2, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    private async Task<List<XElement>> EntriesAsync(string path)
    {
        var answer = await Site.Visitor().GetPageAsync(path);
        Assert.Equal("application/atom+xml", answer.MediaType);
        return [.. XDocument.Parse(answer.Html).Root!.Elements(Atom + "entry")];
    }
}
