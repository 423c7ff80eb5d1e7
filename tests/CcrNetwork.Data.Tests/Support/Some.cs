using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Tests.Support;

/// <summary>Valid things with as little as they need.</summary>
internal static class Some
{
    public static Centre Centre(string slug) => new(
        slug,
        "Abbaye de Montclar",
        HeritageType.Abbey,
        new PostalAddress(null, null, "Montclar", null, "FR"),
        new Membership(MembershipKind.Member, Since: 1998));

    public static LocalizedText Text(string french) => new([new("fr", french)]);
}
