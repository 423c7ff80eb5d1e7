using Microsoft.AspNetCore.Mvc.Razor;

namespace CcrNetwork.Web.Composition;

/// <summary>Views lie beside their controller, in its feature folder; the parts of which all forms are made, in one of their own.</summary>
public static class FeatureViews
{
    private const string FormKit = "/Infrastructure/Forms/{0}.cshtml";

    public static void Locate(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
        options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.ViewLocationFormats.Add(FormKit);
        options.AreaViewLocationFormats.Clear();
        options.AreaViewLocationFormats.Add("/Areas/{2}/{1}/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Areas/{2}/Access/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Areas/{2}/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.AreaViewLocationFormats.Add(FormKit);
    }
}
