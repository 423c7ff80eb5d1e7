using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Cooperation;

public sealed class PartnerMatchTests
{
    private static readonly MatchSide Wanted = new(1, "FR", ["creative-europe"], ["music", "archives"], ["BE", "DE"], ["fr", "en"]);
    private static readonly MatchSide Offered = new(2, "BE", ["creative-europe"], ["music"], [], ["en"]);

    [Fact]
    public void Two_notices_fit_and_say_why()
    {
        var match = PartnerMatch.Between(Wanted, Offered)!;

        Assert.Equal(
            [MatchGround.Programme, MatchGround.Discipline, MatchGround.Country, MatchGround.Language],
            match.Reasons.Select(r => r.Ground));
        Assert.Equal([["creative-europe"], ["music"], ["BE"], ["en"]], match.Reasons.Select(r => r.Values));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        var (one, other) = (PartnerMatch.Between(Wanted, Offered)!, PartnerMatch.Between(Offered, Wanted)!);

        Assert.Equal(one.Weight, other.Weight);
        Assert.Equal(one.Reasons.Select(r => r.Ground), other.Reasons.Select(r => r.Ground));
    }

    [Fact]
    public void A_centre_does_not_fit_its_own_notice() => Assert.Null(PartnerMatch.Between(Wanted, Offered with { CentreId = 1 }));

    [Theory]
    [InlineData("IT")]
    [InlineData(null)]
    public void Another_country_than_those_wanted_does_not_fit(string? country) =>
        Assert.Null(PartnerMatch.Between(Wanted, Offered with { Country = country }));

    [Fact]
    public void Languages_that_do_not_meet_do_not_fit() => Assert.Null(PartnerMatch.Between(Wanted, Offered with { Languages = ["cs"] }));

    [Fact]
    public void Languages_that_are_not_said_exclude_nobody() =>
        Assert.NotNull(PartnerMatch.Between(Wanted, Offered with { Languages = [] }));

    [Fact]
    public void A_country_and_a_language_alone_are_no_reason() =>
        Assert.Null(PartnerMatch.Between(Wanted, Offered with { Programmes = [], Disciplines = [] }));

    [Fact]
    public void A_shared_programme_counts_more_than_shared_disciplines()
    {
        var (one, all) = (
            Wanted with { Disciplines = ["a", "b", "c", "d"] }, Offered with { Disciplines = ["a", "b", "c", "d"], Programmes = [] });

        Assert.True(PartnerMatch.Between(one, Offered with { Disciplines = [] })!.Weight > PartnerMatch.Between(one, all)!.Weight);
    }

    [Fact]
    public void A_programme_is_the_same_however_it_is_spelt() =>
        Assert.Equal(
            PartnerMatch.KeyOf(LocalizedText.Of("Europe créative", "Creative Europe")),
            PartnerMatch.KeyOf(LocalizedText.Of("EUROPE CREATIVE", "")));

    [Fact]
    public void A_notice_without_a_programme_has_no_key() => Assert.Null(PartnerMatch.KeyOf(null));

    [Fact]
    public void A_notice_lasts_until_the_end_of_its_last_day()
    {
        var search = new PartnerSearch(
            "choeur", PartnerSearchKind.LookingFor, LocalizedText.Of("Un chœur", "A choir"), new DateOnly(2027, 3, 28));

        Assert.False(search.HasEndedOn(new DateOnly(2027, 3, 28)));
        Assert.True(search.HasEndedOn(new DateOnly(2027, 3, 29)));
    }

    [Fact]
    public void It_usually_ends_after_six_months_also_where_months_differ() =>
        Assert.Equal(new DateOnly(2027, 2, 28), PartnerSearch.UsualEnd(new DateOnly(2026, 8, 31)));
}
