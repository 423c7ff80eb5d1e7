using System.Text.Json.Nodes;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What a view tells the layout about its page.</summary>
public sealed class PageHead
{
    public const string Key = "PageHead";

    public string Title { get; set; } = "";

    /// <summary>
    /// What the last step of the breadcrumb of the staff area says; without it the title, which may repeat the step before.
    /// </summary>
    public string? Crumb { get; set; }

    /// <summary>One or two sentences for search engines and shared links.</summary>
    public string Description { get; set; } = "";

    /// <summary>What shared links call the page; its own title without one.</summary>
    public string? ShareTitle { get; set; }

    /// <summary>The steps between the home page and this one.</summary>
    public IList<BreadcrumbStep> Breadcrumb { get; } = [];

    /// <summary>False on the home page and on error pages.</summary>
    public bool HasBreadcrumb { get; set; } = true;

    /// <summary>The entry of the main menu that this page belongs to; null for a page that belongs to none.</summary>
    public MenuSection? Section { get; set; }

    /// <summary>Schema.org descriptions of what the page shows.</summary>
    public IList<JsonObject> LinkedData { get; } = [];

    /// <summary>Local path of the picture for shared links; the network's own card without one.</summary>
    public string? Image { get; set; }

    /// <summary>Scripts and style sheets that only some pages need, by local path.</summary>
    public IList<string> Scripts { get; } = [];

    public IList<string> Styles { get; } = [];

    /// <summary>Kept out of search engines: results of a search, error pages.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>Whether links from here tell no other site where the reader came from.</summary>
    public bool HidesReferrer { get; set; }

    /// <summary>Query parameters that belong to the page's canonical address, such as the page number.</summary>
    public string CanonicalQuery { get; set; } = "";

    /// <summary>Alternative forms of the page, such as its calendar or its data.</summary>
    public IList<AlternateForm> Alternates { get; } = [];

    /// <summary>Addresses of the page in languages that are none of the site's, without the language around it, by their codes.</summary>
    public IReadOnlyList<(string Code, string Path)> FurtherLanguages { get; private set; } = [];

    /// <summary>Of a page in such a language the address without it; null for every other page.</summary>
    public string? PathInSiteLanguages { get; private set; }

    /// <summary>Tells of a text page in which further languages it exists, and in which of them it is read here.</summary>
    public void IsReadIn(string slug, string? code, IReadOnlyList<string> furtherLanguages)
    {
        FurtherLanguages = [.. furtherLanguages.Select(language => (language, TextPageAddress.InLanguage(slug, language)))];
        PathInSiteLanguages = code is null ? null : TextPageAddress.Of(slug);
    }

    /// <summary>
    /// The language in which the content of the page is written, where it is another than the page's and the same throughout:
    /// then the page says so once, above its title. Null otherwise.
    /// </summary>
    public string? ContentLanguage { get; private set; }

    /// <summary>Looks at the texts that make the page.</summary>
    public void IsMadeOf(params ReadOnlySpan<LocalizedText?> texts)
    {
        string? only = null;
        foreach (var text in texts)
        {
            if (text is null || text.IsEmpty)
            {
                continue;
            }

            var language = text.In(SiteLanguages.Current.Code).Language;
            if (language == SiteLanguages.Current.Code || (only is not null && only != language))
            {
                return;
            }

            only = language;
        }

        ContentLanguage = only;
    }

    public void Step(string text, string href) => Breadcrumb.Add(new BreadcrumbStep(text, href));
}

public sealed record BreadcrumbStep(string Text, string Href);

public sealed record AlternateForm(string Type, string Title, string Href);
