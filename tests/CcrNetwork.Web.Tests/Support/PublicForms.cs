namespace CcrNetwork.Web.Tests.Support;

/// <summary>The pages on which visitors write something: they alone set a cookie, and are kept by no cache.</summary>
internal static class PublicForms
{
    public static bool IsForm(Page page) =>
        page.IsHtml && page.Headers.GetValueOrDefault("Cache-Control", "").Contains("no-store", StringComparison.Ordinal);
}
