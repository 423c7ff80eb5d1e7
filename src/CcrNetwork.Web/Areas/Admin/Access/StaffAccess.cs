using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>What signing in asks of the container and of the pipeline.</summary>
public static class StaffAccess
{
    public const string Scheme = "Staff";
    public const string Root = "/admin";
    public const string SignInPath = $"{Root}/sign-in";
    public const string SecondFactorPath = $"{Root}/account/second-factor";

    /// <summary>OWASP's figure for PBKDF2 with HMAC-SHA-512.</summary>
    private const int HashIterations = 210_000;

    public static void AddStaffAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AccountOptions>().BindConfiguration(AccountOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SiteCookies>();
        services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, SessionHandler>(Scheme, null);
        services.AddAuthorization(StaffPolicies.Add);
        services.AddIdentityCore<Account>().AddEntityFrameworkStores<NetworkDbContext>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddOptions<AntiforgeryOptions>().Configure<SiteCookies>((antiforgery, cookies) =>
            cookies.Apply(antiforgery.Cookie, cookies.Antiforgery).SameSite = SameSiteMode.Strict);
        services.AddOptions<CookieTempDataProviderOptions>().Configure<SiteCookies>((notice, cookies) =>
            cookies.Apply(notice.Cookie, cookies.Notice));

        services.AddScoped<Sessions>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<FormMark>();
    }

    /// <summary>Reads the session only where an endpoint asks for a policy: files and public pages never do.</summary>
    public static void UseStaffAccess(this IApplicationBuilder app)
    {
        app.UseAuthorization();
        app.UseMiddleware<StaffLanguage>();
    }
}
