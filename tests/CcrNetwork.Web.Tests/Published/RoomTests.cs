using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Published;

/// <summary>Menu, foot and overviews lead to no list that has nothing to read, and to each as soon as it has.</summary>
public sealed class RoomTests
{
    private static readonly string[] Leading = ["/fr", "/fr/network", "/fr/network/publications"];

    [Fact]
    public async Task A_fresh_portal_leads_to_every_list_that_holds_something_and_to_no_other()
    {
        await using var site = new KeptSite();
        var kinds = site.Services.GetRequiredService<PublishedKinds>().All.Where(kind => kind.Foot is not null).ToList();
        var bare = await site.ReadAsync(db => BareAsync(db, kinds));
        Assert.NotEmpty(bare);
        Assert.Contains("/fr/centres", await LinksAsync(site));

        Assert.Equal(
            kinds.Select(kind => $"/fr{kind.Address}").Except(bare).Order(StringComparer.Ordinal),
            (await LinksAsync(site)).Intersect(kinds.Select(kind => $"/fr{kind.Address}")).Order(StringComparer.Ordinal));

        // What is kept leads there as soon as each of them has its first item.
        await MadeItems.AddToAsync(site);
        Assert.Empty(await site.ReadAsync(db => BareAsync(db, kinds)));
        Assert.Empty(kinds.Select(kind => $"/fr{kind.Address}").Except(await LinksAsync(site)));
    }

    [Fact]
    public async Task A_room_whose_last_item_goes_or_becomes_one_for_members_is_bare_again()
    {
        await using var site = new KeptSite();
        await MadeItems.AddToAsync(site);
        Assert.Contains("/fr/resources", await LinksAsync(site));

        await site.ChangeAsync(db =>
        {
            foreach (var resource in db.Resources)
            {
                resource.Audience = Audience.Members;
            }
        });
        Assert.DoesNotContain("/fr/resources", await LinksAsync(site));

        await site.ChangeAsync(db =>
        {
            foreach (var resource in db.Resources)
            {
                resource.Audience = Audience.Everyone;
            }
        });
        Assert.Contains("/fr/resources", await LinksAsync(site));
    }

    private static async Task<List<string>> BareAsync(NetworkDbContext db, IEnumerable<PublishedKind> kinds)
    {
        var bare = new List<string>();
        foreach (var kind in kinds)
        {
            if (!await kind.IsFurnishedAsync(db, CancellationToken.None))
            {
                bare.Add($"/fr{kind.Address}");
            }
        }

        return bare;
    }

    /// <summary>Of the menu, the foot and the pages that lead on.</summary>
    private static async Task<HashSet<string>> LinksAsync(NetworkSite site)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Leading)
        {
            var page = await site.Visitor().GetPageAsync(path);
            links.UnionWith(page.Attributes("a", "href"));
        }

        return links;
    }
}
