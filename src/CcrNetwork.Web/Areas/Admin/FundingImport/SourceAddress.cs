using CcrNetwork.Domain.Content;
using Microsoft.AspNetCore.WebUtilities;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>One address for one page: what only tells where a reader came from is taken away.</summary>
public static class SourceAddress
{
    /// <summary>Null when it is no address of the web, or too long to be kept.</summary>
    public static string? Normalise(string? text)
    {
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            return null;
        }

        var query = QueryHelpers.ParseQuery(address.Query)
            .Where(part => !part.Key.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value));
        var normalised = QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), query);
        return normalised.Length <= ContentItem.SourceMaxLength ? normalised : null;
    }
}
