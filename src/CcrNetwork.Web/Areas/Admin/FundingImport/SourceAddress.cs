using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>The address of a page of a funder.</summary>
public static class SourceAddress
{
    /// <summary>
    /// The address as the funder wrote it, without what only tells where a reader came from and which part of the page is meant.
    /// Null when it is no address of the web, or too long to be kept.
    /// </summary>
    public static string? Normalise(string? text)
    {
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || !WebAddress.IsOfTheWeb(address))
        {
            return null;
        }

        var rest = RestOf(text!.Trim());
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        // Some sites show all their pages on one, told apart behind the sign.
        var (written, part) = hash < 0 ? (rest, "") : (rest[..hash], rest[hash..] is ['#', '/' or '!', ..] page ? page : "");
        var question = written.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? written : written[..question];
        var query = question < 0
            ? []
            : written[(question + 1)..]
                .Split('&')
                .Where(parameter => !parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
                .ToList();
        var asked = question >= 0 && (query.Count > 0 && query.Exists(parameter => parameter.Length > 0))
            ? "?" + string.Join('&', query)
            : "";
        var normalised =
            $"{address.Scheme}://{address.Host}{(address.IsDefaultPort ? "" : $":{address.Port}")}{(path.StartsWith('/') ? path : "/" + path)}{asked}{part}"
            .Replace(" ", "%20", StringComparison.Ordinal);
        return normalised.Length <= ContentItem.SourceMaxLength ? normalised : null;
    }

    /// <summary>
    /// The same for two addresses of one page: secure or not, with <c>www</c> or without, with a sign at the end or without, its
    /// letters written as they are or by their numbers.
    /// </summary>
    public static string KeyOf(string address)
    {
        if (Normalise(address) is not { } normalised || !Uri.TryCreate(normalised, UriKind.Absolute, out var uri))
        {
            return address;
        }

        var host = uri.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? uri.IdnHost["www.".Length..] : uri.IdnHost;
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/');
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(parameter => Uri.UnescapeDataString(parameter.TrimEnd('='))).Order(StringComparer.Ordinal));
        return $"{host}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}{path}{(query.Length == 0 ? "" : "?" + query)}{uri.Fragment}";
    }

    /// <summary>What is written behind the host.</summary>
    private static string RestOf(string text)
    {
        var start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = text.AsSpan(start).IndexOfAny("/?#\\");
        return end < 0 ? "" : text[(start + end)..].Replace('\\', '/');
    }
}
