namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>
/// Cookies exist for staff only. Their names begin with <c>__Host-</c>, which browsers keep to one host and to HTTPS; where
/// a developer works over plain HTTP they could not be set at all, so that they go without there.
/// </summary>
public sealed class SiteCookies(IHostEnvironment environment)
{
    public bool ArePlain { get; } = environment.IsDevelopment() || environment.IsEnvironment("Testing");

    public string Session => Name("ccr-session");

    public string KnownBrowser => Name("ccr-known");

    public string Antiforgery => Name("ccr-antiforgery");

    public string Message => Name("ccr-notice");

    public CookieBuilder Apply(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = ArePlain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        return cookie;
    }

    private string Name(string name) => ArePlain ? name : $"__Host-{name}";
}
