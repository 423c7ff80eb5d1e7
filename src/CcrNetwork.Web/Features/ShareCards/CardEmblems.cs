using System.Globalization;
using System.Xml.Linq;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>The site's drawings, placed so that they stand on a line of the card.</summary>
internal static class CardEmblems
{
    /// <summary>The mark in the site's header, also drawn for any unknown emblem.</summary>
    public const string Network = "network";

    private const string Prefix = "emblem-";

    // The mark in the emblems' grid of 64, with the same horizon.
    private const string NetworkMark = "M2 54H62M6 54V28.5a26 26 0 0 1 52 0V54M19 54V29a13 13 0 0 1 26 0V54";

    // Lines of the drawings below this height of the grid lie under the ground.
    private const double Horizon = 54;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Outlines = new(Read);

    public static XElement Standing(string emblem, double left, double ground, double scale, double stroke) =>
        new(
            Svg + "g",
            new XAttribute("transform", Invariant($"translate({left} {ground - (Horizon * scale)}) scale({scale})")),
            new XAttribute("fill", "none"),
            new XAttribute("stroke-width", Invariant($"{stroke / scale:0.####}")),
            new XAttribute("stroke-linejoin", "round"),
            new XAttribute("stroke-linecap", "round"),
            Outlines.Value.GetValueOrDefault(emblem, [NetworkMark]).Select(d => new XElement(Svg + "path", new XAttribute("d", d))));

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        using var stream = typeof(CardEmblems).Assembly.GetManifestResourceStream("ShareCards.emblems.svg")
            ?? throw new ShareCardException("The emblems are not part of the program.");

        return XDocument.Load(stream).Descendants(Svg + "symbol").ToDictionary(
            symbol => symbol.Attribute("id")!.Value[Prefix.Length..],
            symbol => (IReadOnlyList<string>)[.. symbol.Descendants(Svg + "path").Select(path => path.Attribute("d")!.Value)]);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
