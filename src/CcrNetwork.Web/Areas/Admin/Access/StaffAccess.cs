using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>What signing in asks of the container and of the pipeline.</summary>
public static class StaffAccess
{
    public const string SignInPath = $"{StaffArea.Root}/sign-in";
    public const string SecondFactorPath = $"{StaffArea.Root}/account/second-factor";

    /// <summary>OWASP's figure for PBKDF2 with HMAC-SHA-512.</summary>
    private const int HashIterations = 210_000;

    public static void AddStaffAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCheckedOptions<AccountOptions>(AccountOptions.Section);
        services.AddSingleton<SiteCookies>();
        services.AddAuthentication(StaffArea.Scheme).AddScheme<AuthenticationSchemeOptions, SessionHandler>(StaffArea.Scheme, null);
        services.AddAuthorization(StaffPolicies.Add);
        services.AddIdentityCore<Account>().AddEntityFrameworkStores<NetworkDbContext>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required"));
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>((passkeys, site) =>
            passkeys.ServerDomain = site.Value.PublicUrl is { } address ? new Uri(address).Host : null);
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddOptions<AntiforgeryOptions>().Configure<SiteCookies>((antiforgery, cookies) =>
            cookies.Apply(antiforgery.Cookie, cookies.Antiforgery).SameSite = SameSiteMode.Strict);
        services.AddOptions<CookieTempDataProviderOptions>().Configure<SiteCookies>((notice, cookies) =>
            cookies.Apply(notice.Cookie, cookies.Message));

        services.AddScoped<Sessions>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<Sealed>();
        services.AddSingleton<SignInStates>();
        services.AddScoped<GuessLimits>();
        services.AddScoped<DoorLimits>();
        services.AddSingleton<KnownBrowsers>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<Totp>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<Passkeys>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<KeptForms>();
        services.AddScoped<AuditLog>();
        services.AddScoped<ReadingLog>();
        services.AddScoped<Entry>();
        services.AddScoped<DoorPages>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<LinkUse>();
        services.AddScoped<ResetRequests>();
        services.AddSingleton<FirstAdministrator>();
        services.AddHostedService(provider => provider.GetRequiredService<FirstAdministrator>());
        services.AddSingleton<FormMark>();
    }

    /// <summary>
    /// Reads the session of who carries the key of one. Said here by name, because the framework else does it before all, and
    /// every page out of the cache would pay for it.
    /// </summary>
    public static void UseStaffAccess(this IApplicationBuilder app)
    {
        app.UseMiddleware<RefusalLog>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<StaffLanguage>();
    }
}
