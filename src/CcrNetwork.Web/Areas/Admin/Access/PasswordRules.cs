using System.IO.Compression;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// A password is long and nobody's first guess; which characters it has is its owner's affair. The list of common ones
/// travels with the portal: no password is sent anywhere to be checked.
/// </summary>
public sealed class PasswordRules
{
    private const string Resource = "Access.common-passwords.txt.gz";
    private const int FewestDifferentCharacters = 5;
    private const int ShortestHint = 3;

    private static readonly string[] Runs =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn",
    ];

    private readonly Lazy<HashSet<string>> _common = new(Read);

    /// <summary>The key of the text that says what is wrong; null when nothing is.</summary>
    public string? ProblemWith(string? password, params string?[] known)
    {
        if (string.IsNullOrEmpty(password) || password.Length < Account.PasswordMinLength)
        {
            return "Admin.Access.PasswordTooShort";
        }

        if (password.Length > Account.PasswordMaxLength)
        {
            return "Admin.Access.PasswordTooLong";
        }

        if (IsCommon(password.ToLowerInvariant()))
        {
            return "Admin.Access.PasswordCommon";
        }

        return IsMadeOf(password, known) ? "Admin.Access.PasswordOwn" : null;
    }

    private bool IsCommon(string password)
    {
        var core = password.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '?', '.', '*', '#', '-', '_', '@', '$', ' ');
        return password.Distinct().Count() < FewestDifferentCharacters
            || Array.Exists(Runs, run => run.Contains(password[..Account.PasswordMinLength], StringComparison.Ordinal))
            || _common.Value.Contains(password)
            || _common.Value.Contains(core)
            || core.Length < FewestDifferentCharacters
            || IsRepetition(password);
    }

    private bool IsRepetition(string password) =>
        Enumerable.Range(1, password.Length / 2)
            .Where(length => password.Length % length == 0)
            .Any(length => string.Concat(Enumerable.Repeat(password[..length], password.Length / length)) == password
                && (length < Account.PasswordMinLength || _common.Value.Contains(password[..length])));

    /// <summary>Once the names it is built from are taken away, too little is left.</summary>
    private static bool IsMadeOf(string password, string?[] known)
    {
        var left = Folding.Fold(password);
        foreach (
            var hint in known
                .OfType<string>()
                .SelectMany(text => Folding.Words(text))
                .Where(word => word.Length >= ShortestHint)
                .Append("accr")
                .Append("reseau")
                .Append("network"))
        {
            left = left.Replace(hint, "", StringComparison.Ordinal);
        }

        return left.Count(char.IsLetterOrDigit) < Account.PasswordMinLength / 2;
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(new GZipStream(
            typeof(PasswordRules).Assembly.GetManifestResourceStream(Resource)!, CompressionMode.Decompress));
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } word)
        {
            words.Add(word);
        }

        return words;
    }
}
