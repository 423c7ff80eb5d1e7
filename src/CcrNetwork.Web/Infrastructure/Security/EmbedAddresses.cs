using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>The pages that other sites may show in a frame.</summary>
public static class EmbedAddresses
{
    public const string Root = "embed";

    public static bool Hold(PathString path) =>
        SiteLanguages.OfPath(path.Value ?? "") is { } language && HoldWithoutLanguage(path.Value![(language.Code.Length + 1)..]);

    public static bool HoldWithoutLanguage(string path) => path.StartsWith($"/{Root}/", StringComparison.Ordinal);
}
