using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Centres;

public sealed class CentreTests
{
    [Theory]
    [InlineData(MembershipKind.Labelled, true)]
    [InlineData(MembershipKind.Member, true)]
    [InlineData(MembershipKind.Associate, true)]
    [InlineData(MembershipKind.Partner, true)]
    [InlineData(MembershipKind.Prospective, false)]
    [InlineData(MembershipKind.Former, false)]
    public void Former_and_prospective_centres_are_no_members(MembershipKind kind, bool isCurrent)
    {
        Assert.Equal(isCurrent, new Membership(kind).IsCurrent);
        Assert.Equal(isCurrent, new[] { Montclar(kind) }.AsQueryable().InTheNetwork().Any());
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(1972, false)]
    [InlineData(1995, false)]
    [InlineData(1996, true)]
    [InlineData(2022, true)]
    public void There_is_no_label_before_the_State_awarded_it(int? year, bool isPossible) =>
        Assert.Equal(isPossible, Membership.CanBeLabelledIn(year));

    [Theory]
    [InlineData(90, 180)]
    [InlineData(-90, -180)]
    [InlineData(0, 0)]
    public void A_centre_stands_anywhere_on_earth(double latitude, double longitude)
    {
        var centre = Montclar();

        centre.PlaceAt(latitude, longitude, approximately: true);

        Assert.Equal((latitude, longitude, true), (centre.Latitude, centre.Longitude, centre.IsPositionApproximate));
    }

    [Theory]
    [InlineData(90.0001, 0)]
    [InlineData(-91, 0)]
    [InlineData(0, 180.0001)]
    [InlineData(0, -181)]
    public void A_place_off_the_earth_is_refused_and_the_old_one_kept(double latitude, double longitude)
    {
        var centre = Montclar();
        centre.PlaceAt(47, 5, approximately: false);

        Assert.Throws<ArgumentOutOfRangeException>(() => centre.PlaceAt(latitude, longitude, approximately: true));

        Assert.Equal((47d, 5d, false), (centre.Latitude, centre.Longitude, centre.IsPositionApproximate));
    }

    [Fact]
    public void A_discipline_is_practised_once()
    {
        var (centre, music) = (Montclar(), new Discipline("music", LocalizedText.Of("Musique", "Music")));

        centre.Practise(music);
        centre.Practise(music);

        Assert.Same(music, Assert.Single(centre.Disciplines));
    }

    [Fact]
    public void A_programme_has_one_hosting_per_centre()
    {
        var (centre, programme) = (Montclar(), new ResidencyProgramme("nora", "Nora", ProgrammeKind.Residency));

        Assert.Same(programme.HostedBy(centre), programme.HostedBy(centre));
        Assert.Single(programme.Hostings);
    }

    private static Centre Montclar(MembershipKind kind = MembershipKind.Member) => new(
        "montclar", "Montclar", HeritageType.Abbey, new PostalAddress(null, null, "Montclar", null, "FR"), new Membership(kind));
}
