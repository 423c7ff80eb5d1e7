using CcrNetwork.Web.Infrastructure.Maps;

namespace CcrNetwork.Web.Tests.Maps;

/// <summary>Names on a map never cover each other, a point or the edge.</summary>
public sealed class MapLabelsTests
{
    private const double Size = 10;

    [Fact]
    public void The_first_stands_beside_its_point_and_the_next_finds_another_side()
    {
        var labels = new MapLabels(400, 300);

        Assert.Equal(("start", false), Where(labels.Place(new LabelWanted(200, 150, "Noirlac", Size, 6), mayHaveLine: true)));
        Assert.Equal(("end", false), Where(labels.Place(new LabelWanted(201, 150, "Sylvanès", Size, 6), mayHaveLine: true)));
    }

    [Fact]
    public void Near_the_right_edge_a_name_stands_on_the_left() =>
        Assert.Equal("end", new MapLabels(400, 300).Place(new LabelWanted(390, 150, "Strasbourg", Size, 6), mayHaveLine: false)!.Anchor);

    [Fact]
    public void In_a_crowd_a_line_leads_to_the_name_and_a_town_goes_without()
    {
        var labels = new MapLabels(400, 300);
        for (var x = 170; x <= 230; x += 10)
        {
            labels.Keep(x, 135, 8);
            labels.Keep(x, 150, 8);
            labels.Keep(x, 165, 8);
        }

        Assert.Null(labels.Place(new LabelWanted(200, 150, "Vesoul", Size, 6), mayHaveLine: false));
        Assert.True(labels.Place(new LabelWanted(200, 150, "Ambronay", Size, 6), mayHaveLine: true)!.HasLine);
    }

    [Fact]
    public void A_name_wider_than_the_map_is_left_out() =>
        Assert.Null(new MapLabels(60, 60).Place(new LabelWanted(30, 30, "Centre culturel de rencontre", Size, 6), mayHaveLine: true));

    private static (string Anchor, bool HasLine) Where(LabelPlace? place) => (place!.Anchor, place.HasLine);
}
