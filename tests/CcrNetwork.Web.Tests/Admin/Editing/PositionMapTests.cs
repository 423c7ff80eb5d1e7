using System.Net;
using System.Text.Json;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What there is to aim at where a position is picked.</summary>
public sealed class PositionMapTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("FR", "Paris", 48.85, 2.35)]
    [InlineData("BE", "Bruxelles", 50.85, 4.35)]
    [InlineData("BJ", "Cotonou", 6.37, 2.39)]
    public async Task Towns_stand_where_they_are(string country, string name, double latitude, double longitude)
    {
        var editor = await Site.StaffAsync(StaffRole.CentreEditor);

        var map = JsonDocument.Parse((await editor.GetPageAsync($"/admin/position-map?country={country}")).Html).RootElement;

        var town = map.GetProperty("towns").EnumerateArray().First(t => t.GetProperty("name").GetString() == name).GetProperty("at");
        Assert.Equal(latitude, town[0].GetDouble(), 0.05);
        Assert.Equal(longitude, town[1].GetDouble(), 0.05);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync(map.GetProperty("drawing").GetString()!)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?country=ZZ")]
    [InlineData("?country=../fr")]
    [InlineData("?country=AQ")]
    public async Task A_country_without_a_drawing_has_none(string query) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await Site.StaffAsync(StaffRole.CentreEditor)).GetPageAsync($"/admin/position-map{query}")).Status);

    /// <summary>There and back: what a plate says of a point is where it draws that point.</summary>
    [Fact]
    public void A_point_of_a_drawing_is_found_again()
    {
        var plate = MapPlates.Of("FR")!;
        var (x, y) = plate.Place(47.1234, 1.4321);
        var (latitude, longitude) = plate.At(x, y);
        Assert.Equal(47.1234, latitude, 0.0001);
        Assert.Equal(1.4321, longitude, 0.0001);
    }
}
