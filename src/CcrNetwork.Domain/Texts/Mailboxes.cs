using System.Globalization;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// The one rule of what an e-mail address is: what mailboxes in use look like, which is less than the standards allow. Letters of
/// all writings may stand behind the @; in front of it stand those that every mail server understands.
/// </summary>
public static class Mailboxes
{
    public const int MaxLength = 254;

    private const int LocalMaxLength = 64;
    private const string LocalSigns = "!#$%&'*+/=?^_`{|}~-.";

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    public static bool IsMailbox(string? text) => Canonical(text) is not null;

    /// <summary>The address as it is written to: its domain in ASCII and in lower case. Null when it is none.</summary>
    public static string? Canonical(string? text)
    {
        var address = CleanText.Line(text);
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != address.LastIndexOf('@') || !IsLocal(address[..at]) || DomainOf(address[(at + 1)..]) is not { } domain)
        {
            return null;
        }

        var canonical = $"{address[..at]}@{domain}";
        return canonical.Length <= MaxLength ? canonical : null;
    }

    /// <summary>The same for all ways to write one mailbox; capitals tell none apart.</summary>
    public static string KeyOf(string address) => (Canonical(address) ?? CleanText.Line(address)).ToLowerInvariant();

    private static bool IsLocal(string local) =>
        local.Length <= LocalMaxLength
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.All(sign => char.IsAsciiLetterOrDigit(sign) || LocalSigns.Contains(sign, StringComparison.Ordinal));

    private static string? DomainOf(string text)
    {
        try
        {
            var domain = Idn.GetAscii(text).ToLowerInvariant();
            var labels = domain.Split('.');
            return labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2
                && (labels[^1].StartsWith("xn--", StringComparison.Ordinal) || !labels[^1].Any(char.IsAsciiDigit))
                ? domain
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(sign => sign == '-' || char.IsAsciiDigit(sign) || char.IsAsciiLetterLower(sign));
}
