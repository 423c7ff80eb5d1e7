using CcrNetwork.Domain.Centres;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>The centres of one country, counted once when the index is made.</summary>
/// <param name="Centres">In the order of their names.</param>
/// <param name="Memberships">Each kind of membership that one of them has.</param>
/// <param name="CurrentCount">How many count as members today.</param>
public sealed record CountryCentres(
    IReadOnlyList<IndexedCentre> Centres, IReadOnlyCollection<MembershipKind> Memberships, int CurrentCount)
{
    public static readonly CountryCentres None = new([], [], 0);

    public static CountryCentres Of(IEnumerable<IndexedCentre> centres)
    {
        List<IndexedCentre> all = [.. centres];
        return new CountryCentres(all, [.. all.Select(centre => centre.Membership).Distinct()], all.Count(centre => centre.IsCurrent));
    }
}
