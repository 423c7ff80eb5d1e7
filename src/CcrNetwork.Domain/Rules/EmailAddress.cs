using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Rules;

/// <summary>
/// The one rule of what an e-mail address is: what mailboxes in use look like, which is less than the standards allow. Letters of
/// all writings may stand behind the @; in front of it stand those that every mail server understands.
/// </summary>
public readonly record struct EmailAddress : IRule<EmailAddress>
{
    public const int MaxLength = 254;
    private const int LocalMaxLength = 64;
    private const string LocalSigns = "!#$%&'*+/=?^_`{|}~-.";

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    private readonly string? _text;

    private EmailAddress(string text) => _text = text;

    public static RuleProblem Problem { get; } = new("Email");

    public static bool TryParse(string? text, out EmailAddress value)
    {
        var address = CleanText.Line(text);
        var at = address.IndexOf('@', StringComparison.Ordinal);
        value = at > 0 && at == address.LastIndexOf('@') && IsLocal(address[..at]) && DomainOf(address[(at + 1)..]) is { } domain
            && at + 1 + domain.Length <= MaxLength
            ? new EmailAddress($"{address[..at]}@{domain}")
            : default;
        return value._text is not null;
    }

    /// <summary>The address as it is written to: its domain in ASCII and in lower case. Null when it is none.</summary>
    public static string? Canonical(string? text) => TryParse(text, out var address) ? address.ToString() : null;

    /// <summary>The same for all ways to write one mailbox; capitals tell none apart.</summary>
    public static string KeyOf(string address) => (Canonical(address) ?? CleanText.Line(address)).ToLowerInvariant();

    /// <summary>As it is written to.</summary>
    public override string ToString() => _text ?? "";

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
        label.Length is > 0 and <= 63
            && label[0] != '-'
            && label[^1] != '-'
            && label.All(sign => sign == '-' || char.IsAsciiDigit(sign) || char.IsAsciiLetterLower(sign));
}
