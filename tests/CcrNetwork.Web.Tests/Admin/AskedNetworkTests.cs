using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Questions;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>What the database finds to be asked is what the facts of each centre leave open.</summary>
public sealed class AskedNetworkTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task Every_centre_with_something_open_is_listed_with_the_number_of_it()
    {
        var centres = await CentresAsync();
        var expected = centres
            .Where(centre => centre.Membership.Kind != MembershipKind.Former)
            .Select(centre => (centre.Name, Count: OpenOf(centre)))
            .Where(centre => centre.Count > 0)
            .Select(centre => $"{centre.Name} {centre.Count}")
            .Order(StringComparer.Ordinal)
            .ToList();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var listed = new List<string>();
        for (var (page, last) = (1, false); !last; page++)
        {
            var list = await editor.GetPageAsync($"/admin/questions?page={page}");
            listed.AddRange(list.All("[data-testid=recipients] li")
                .Select(row => $"{row.QuerySelector("a")!.TextContent} {row.QuerySelector("span")!.TextContent.Split(' ')[0]}"));
            last = !list.Attributes("a", "href").Contains($"/admin/questions?page={page + 1}");
        }

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected, listed.Where(row => !row.StartsWith("L’association", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_filter_the_number_and_the_answers_agree_on_every_centre()
    {
        var centres = await CentresAsync();
        foreach (var asks in new[] { CentreAsks.OfCentre, CentreAsks.OfMembership })
        {
            var (any, count) = (asks.Any.Compile(), asks.Count.Compile());
            var answers = asks.With(centre => centre.Slug).Compile();
            var inMemory = centres.Select(centre => (centre.Slug, Asks: asks.Of(answers(centre)).ToList())).ToList();
            var inDatabase = await Site.ReadAsync(async db => (
                Any: await db.Centres.Published().Where(asks.Any).Select(centre => centre.Slug).ToListAsync(),
                Count: await db.Centres.Published().SumAsync(asks.Count),
                Answers: await db.Centres.Published().OrderBy(centre => centre.Id).Select(asks.With(centre => centre.Slug)).ToListAsync()));

            Assert.Equal(inMemory, inDatabase.Answers.Select(answer => (answer.Facts, asks.Of(answer).ToList())));
            Assert.Equal(
                inMemory.Where(centre => centre.Asks.Count > 0).Select(centre => centre.Slug).Order(StringComparer.Ordinal),
                inDatabase.Any.Order(StringComparer.Ordinal));
            Assert.Equal(inMemory.Sum(centre => centre.Asks.Count), inDatabase.Count);
            Assert.All(centres, centre => Assert.Equal(count(centre) > 0, any(centre)));
            Assert.InRange(inDatabase.Count, 1, int.MaxValue);
        }
    }

    /// <summary>Told once more, and otherwise.</summary>
    private static int OpenOf(Centre centre) => new[]
    {
        centre.ConfirmedOn is null && centre.Confidence is (Confidence.Low or Confidence.Medium),
        centre.Address.Street is null,
        centre.Latitude is null || centre.IsPositionApproximate,
        centre.Station is null,
        centre.Website is null,
        centre.Email is null,
        centre.Phone is null,
        centre.ContactName is null,
        centre.Season is null,
        centre.Hours is null,
        (centre.Prices ?? centre.FreeOfCharge) is null,
        centre is { HasStepFreeAccess: null, Access: null },
        centre.Photographs.Count == 0,
        centre.BuiltCentury is null,
    }.Count(isOpen => isOpen);

    private Task<List<Centre>> CentresAsync() => Site.ReadAsync(db => db.Centres.Published().Include(centre => centre.Photographs)
        .OrderBy(centre => centre.Id).AsNoTracking().ToListAsync());
}
