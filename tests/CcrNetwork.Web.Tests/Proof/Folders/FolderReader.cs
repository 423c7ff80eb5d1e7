using System.Reflection;
using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Razor.Hosting;

namespace CcrNetwork.Web.Tests.Proof.Folders;

/// <summary>
/// Who refers to whom among the folders of the portal: by the types that compiled code and compiled views name, and, because
/// the compiler leaves no trace of a constant, by the usings and the paths of views in the sources.
/// </summary>
internal static partial class FolderReader
{
    private const string Portal = "CcrNetwork.Web.";

    public static IEnumerable<FolderReference> OfTypes(IEnumerable<Type> types) =>
        from type in types
        where type.DeclaringType is null
        let folder = FolderOf(type)
        where folder is not null
        from named in CompiledCode.NamedBy(type)
        let other = FolderOf(named)
        where other is not null && other != folder
        select new FolderReference(folder, other, $"{NameOf(type)} names {NameOf(named)}");

    /// <param name="path">From the folder of the portal on, with slashes.</param>
    public static IEnumerable<FolderReference> OfSource(string path, string text)
    {
        if (FolderOf(path.Split('/')[..^1]) is not { } folder)
        {
            return [];
        }

        var usings = path.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal)
            ? []
            : Using().Matches(text).Select(match => match.Groups[1].Value.Split('.'));
        var views = ViewPath().Matches(text).Select(match => match.Value.TrimStart('~', '/').Split('/')[..^1]);
        return usings.Concat(views)
            .Select(FolderOf)
            .Where(other => other is not null && other != folder)
            .Distinct()
            .Select(other => new FolderReference(folder, other!, path));
    }

    /// <summary>
    /// Whose texts a file of another room borrows from the staff area. Within it, pages may say the same in the same words.
    /// </summary>
    public static IEnumerable<FolderReference> OfTexts(string path, string text) =>
        FolderOf(path.Split('/')[..^1]) is { } folder && !folder.StartsWith("Areas/", StringComparison.Ordinal)
            ? StaffText().Matches(text).Select(match => new FolderReference(folder, $"Areas/Admin/{match.Groups[1].Value}", path))
            : [];

    /// <summary>The two names that say which room something is in, or three of the staff area; null for what lies in none.</summary>
    private static string? FolderOf(string[] names) => names switch
    {
        ["Areas", "Admin"] => "Areas/Admin",
        ["Areas", "Admin", var folder, ..] => $"Areas/Admin/{folder}",
        ["Features" or "Infrastructure", var folder, ..] => $"{names[0]}/{folder}",
        ["Composition", ..] => "Composition",
        _ => null,
    };

    private static string? FolderOf(Type type)
    {
        if (ViewOf(type) is { } view)
        {
            return FolderOf(view.TrimStart('/').Split('/')[..^1]);
        }

        return type.Namespace?.StartsWith(Portal, StringComparison.Ordinal) == true
            ? FolderOf(type.Namespace[Portal.Length..].Split('.'))
            : null;
    }

    private static string NameOf(Type type) => ViewOf(type) ?? type.Name;

    private static string? ViewOf(Type type) =>
        type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>().FirstOrDefault(data => data.Key == "Identifier")?.Value;

    [GeneratedRegex(@"^\s*@?using (?:static )?CcrNetwork\.Web\.([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"~/(?:Areas|Features)/[\w/]+")]
    private static partial Regex ViewPath();

    [GeneratedRegex(@"""Admin\.(\w+)\.")]
    private static partial Regex StaffText();
}
