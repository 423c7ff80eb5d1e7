using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>
/// The complete address of a page of the web, as people copy it from their browser: http or https, a host with a dot, no white
/// space, and no name or password in it, which would make it look like another site's.
/// </summary>
public readonly record struct WebAddress : IRule<WebAddress>
{
    public const int MaxLength = 500;

    private readonly string? _text;

    private WebAddress(string text, Uri uri) => (_text, Uri) = (text, uri);

    public static RuleProblem Problem { get; } = new(nameof(WebAddress));

    public Uri Uri { get; }

    public static bool TryParse(string? text, out WebAddress value)
    {
        value = default;
        if (text is not { Length: > 0 and <= MaxLength } || text.Any(IsNoSign)
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || !IsOfTheWeb(uri) || !HasName(uri))
        {
            return false;
        }

        value = new WebAddress(text, uri);
        return true;
    }

    /// <summary>Whether an address, wherever it comes from, leads to a site of the web and says who asks for it to nobody.</summary>
    public static bool IsOfTheWeb([NotNullWhen(true)] Uri? address) =>
        address is { IsAbsoluteUri: true, Host.Length: > 0, UserInfo.Length: 0 }
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    public bool Equals(WebAddress other) => _text == other._text;

    public override int GetHashCode() => _text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _text ?? "";

    /// <summary>What nobody sees: browsers leave it out of an address, or turn the rest of it round.</summary>
    private static bool IsNoSign(char sign) =>
        char.IsWhiteSpace(sign)
            || char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    /// <summary>The name as machines write it exists not for every name that people can write.</summary>
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.HostNameType == UriHostNameType.IPv6 || uri.IdnHost.TrimEnd('.').Contains('.', StringComparison.Ordinal);
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
