using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>
/// The XML of a feed as it comes from other people's servers: in any encoding, with a line before it, with names of HTML in it.
/// </summary>
internal static partial class FeedDocument
{
    private const int MostCharacters = 4_000_000;
    private const int MostLevels = 100;
    private const int LongestDeclaration = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        // A document type is passed over: RSS 0.91 has one. No entity is expanded and nothing else is loaded.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
    };

    /// <summary>Null when it is no XML.</summary>
    /// <param name="charset">As the server named it.</param>
    public static XDocument? Parse(byte[] body, string? charset)
    {
        if (TextBytes.Read(body, charset, DeclaredBy(body)) is not { } text)
        {
            return null;
        }

        text = CleanText.WellFormed(text).TrimStart();
        // The text has been decoded: what it says of its bytes is past.
        text = Reference().Replace(Declaration().Replace(text, "", 1), Named);
        try
        {
            using (var reader = ReaderOf(text))
            {
                while (reader.Read())
                {
                    if (reader.Depth > MostLevels)
                    {
                        return null;
                    }
                }
            }

            using var again = ReaderOf(text);
            return XDocument.Load(again, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XmlReader ReaderOf(string text)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, name) in FeedEntries.UsualNames)
        {
            names.AddNamespace(prefix, name);
        }

        return XmlReader.Create(new StringReader(text), Settings, new XmlParserContext(names.NameTable, names, null, XmlSpace.None));
    }

    private static string? DeclaredBy(byte[] body)
    {
        var match = DeclaredEncoding().Match(Encoding.Latin1.GetString(body, 0, Math.Min(body.Length, LongestDeclaration)));
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>Names that HTML knows become their letters, and an ampersand that is only that is one; CDATA stays as it is.</summary>
    private static string Named(Match match)
    {
        var name = match.Groups["name"].Value;
        return match.Value[0] == '<' ? match.Value
            : name.Length == 0 ? "&amp;"
            : name[0] == '#'
                || name is "amp" or "lt" or "gt" or "quot" or "apos"
                || WebUtility.HtmlDecode(match.Value) is var letter && letter == match.Value
                ? match.Value
            : letter;
    }

    [GeneratedRegex("""<\?xml[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z0-9._-]+)["']""", RegexOptions.NonBacktracking)]
    private static partial Regex DeclaredEncoding();

    [GeneratedRegex(@"^<\?xml\s[^>]*\?>", RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"<!\[CDATA\[(?s:.*?)\]\]>|&((?<name>#?[A-Za-z0-9]+);)?", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
