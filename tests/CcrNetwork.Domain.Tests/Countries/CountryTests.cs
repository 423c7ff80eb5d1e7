using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Countries;

public sealed class CountryTests
{
    [Fact]
    public void One_current_centre_makes_a_country_of_members() =>
        Assert.Equal(CountryRelation.Members, Country.RelationOf([MembershipKind.Former, MembershipKind.Partner], true, []));

    [Fact]
    public void Without_members_a_protocol_binds() =>
        Assert.Equal(CountryRelation.Protocol, Country.RelationOf([MembershipKind.Prospective], true, []));

    [Fact]
    public void Without_a_protocol_a_prospective_centre_binds() =>
        Assert.Equal(CountryRelation.Prospective, Country.RelationOf([MembershipKind.Former, MembershipKind.Prospective], false, []));

    [Fact]
    public void A_former_centre_leaves_a_former_country() =>
        Assert.Equal(CountryRelation.Former, Country.RelationOf([MembershipKind.Former], false, []));

    [Fact]
    public void What_staff_noted_counts_when_it_is_closer()
    {
        Assert.Equal(CountryRelation.Programme, Country.RelationOf([MembershipKind.Former], false, [CountryRelation.Programme]));
        Assert.Equal(CountryRelation.Members, Country.RelationOf([MembershipKind.Member], false, [CountryRelation.Former]));
    }

    [Fact]
    public void A_country_without_any_bond_is_history() =>
        Assert.Equal(CountryRelation.History, Country.RelationOf([], false, []));

    [Fact]
    public void The_address_of_a_country_is_its_code_in_lower_case() =>
        Assert.Equal("fr", new Country("FR", LocalizedText.Of("France", "France"), Continent.Europe).Slug);

    [Theory]
    [InlineData("fr")]
    [InlineData("FRA")]
    [InlineData("F1")]
    [InlineData("")]
    public void What_is_no_code_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => new Country(code, LocalizedText.Of("x", "x"), Continent.Europe));
}
