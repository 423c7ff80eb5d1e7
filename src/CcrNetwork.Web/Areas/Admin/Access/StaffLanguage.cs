using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Staff;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>The staff area speaks the language of the account; before sign-in, the one chosen on the page, else the browser's.</summary>
public sealed class StaffLanguage(RequestDelegate next)
{
    public const string Parameter = "language";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(StaffArea.Root) && Wanted(context) is { } language)
        {
            CultureInfo.CurrentCulture = language.Culture;
            CultureInfo.CurrentUICulture = language.Culture;
        }

        return next(context);
    }

    /// <summary>The page in hand in another language, for the links before sign-in.</summary>
    public static string AddressIn(SiteLanguage language, HttpRequest request)
    {
        var rest = request.Query.Where(parameter => parameter.Key != Parameter);
        return request.Path + QueryString.Create(rest.Append(new(Parameter, language.Code)));
    }

    /// <summary>The query that keeps a language chosen before sign-in, for the forms there.</summary>
    public static string QueryOf(HttpRequest request) =>
        SiteLanguages.Find(request.Query[Parameter].ToString()) is { } chosen ? $"?{Parameter}={chosen.Code}" : "";

    private static SiteLanguage? Wanted(HttpContext context) =>
        context.User is StaffPrincipal { Account: var account }
            ? SiteLanguages.Find(account.Language)
            : SiteLanguages.Find(context.Request.Query[Parameter].ToString());
}
