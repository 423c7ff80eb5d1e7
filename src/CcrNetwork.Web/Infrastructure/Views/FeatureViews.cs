using Microsoft.AspNetCore.Mvc.Razor;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>Views lie beside their controller, in its feature folder.</summary>
public static class FeatureViews
{
    public static void Locate(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
        options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Clear();
        options.AreaViewLocationFormats.Add("/Areas/{2}/{1}/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Areas/{2}/Access/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Areas/{2}/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
    }
}
