namespace CcrNetwork.Domain.Centres;

/// <summary>Narrows queries to the centres that are meant by the words of the network.</summary>
public static class CentreScopes
{
    /// <summary>Centres that count as members of the network today.</summary>
    public static IQueryable<Centre> InTheNetwork(this IQueryable<Centre> centres) =>
        centres.Where(c => c.Membership.Kind != MembershipKind.Prospective && c.Membership.Kind != MembershipKind.Former);

    public static IQueryable<Centre> InCountry(this IQueryable<Centre> centres, string code) =>
        centres.Where(c => c.Address.CountryCode == code);
}
