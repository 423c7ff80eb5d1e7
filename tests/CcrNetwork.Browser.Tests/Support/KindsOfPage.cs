using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>One address, without its language, of every kind of page: the lists of all published kinds, and those below.</summary>
internal static class KindsOfPage
{
    private static readonly string[] Others =
    [
        "", "/centres", "/centres?q=abbaye&heritage=abbey&sort=near&place=france", "/centres?q=fontevrault", "/centres/chateau-de-goutelas",
        "/countries", "/countries/fr", "/countries/bj", "/residencies", "/residencies/odyssee", "/residencies/nora",
        "/residencies/calls", "/residencies/calls/odyssee-nora-2026", "/cooperation", "/cooperation/john-smith", "/cooperation/areas/china",
        "/call-by-mail?programme=odyssee", "/partners",
        "/partners/meae", "/projects", "/projects/pps", "/search?q=abbaye", "/search?q=zzzz", "/nowhere",
        "/funding", "/funding-by-mail?theme=heritage", "/network", "/network/history", "/network/figures", "/network/services",
        "/network/publications", "/network/publications/manifeste", "/label", "/data",
        "/partner-search", "/resources", "/label/self-assessment", "/label/self-assessment?label-1=yes&label-2=no", "/label/candidature",
        "/news", "/agenda", "/agenda?view=month&month=2026-03", "/embed/calls", "/embed/centres/chateau-de-goutelas", "/accessibility",
        "/legal",
        "/privacy", "/contact",
    ];

    public static readonly string[] All =
        [.. Others.Union(PublishedKinds.Declared.Where(kind => kind.List is not null).Select(kind => kind.Address))];
}
