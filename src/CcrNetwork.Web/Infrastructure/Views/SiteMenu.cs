using CcrNetwork.Domain.Association;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>
/// The main menu: an entry for each <see cref="MenuSection"/>, in its order, whose path and text follow from its name. The
/// header, the mark of the current entry, the breadcrumb and the pages that staff places in a part of the site come from it.
/// </summary>
public static class SiteMenu
{
    public static IReadOnlyList<MenuSection> Sections { get; } = Enum.GetValues<MenuSection>();

    /// <summary>Its first page, without the language.</summary>
    public static string PathOf(MenuSection section) => $"/{section.ToString().ToLowerInvariant()}";

    /// <summary>The key of its text.</summary>
    public static string TextOf(MenuSection section) => $"Shared.Menu.{section}";

    /// <summary>The part of the menu whose first page this is; null for every other page.</summary>
    public static MenuSection? StartingAt(string pathWithoutLanguage) =>
        Sections.Where(section => PathOf(section) == pathWithoutLanguage).Select(section => (MenuSection?)section).FirstOrDefault();
}
