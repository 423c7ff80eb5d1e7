using System.Text;
using System.Xml.Linq;
using NetVips;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>
/// Draws a card as PNG: the emblem and the name stand on one ground line, the place is written under it.
/// Holds no state, so that one instance serves all requests.
/// </summary>
public sealed class ShareCardImage
{
    public const int Width = 1200;
    public const int Height = 630;
    public const string ContentType = "image/png";

    // Colours of tokens.css in its light theme.
    private const string Paper = "#fbf9f4";
    private const string PaperSunk = "#f3efe6";
    private const string Line = "#ddd5c6";
    private const string Accent = "#9f2f1c";
    private static readonly double[] Ink = [0x1f, 0x1c, 0x18];
    private static readonly double[] InkSoft = [0x5f, 0x57, 0x49];

    private static readonly string[] Skyline = ["abbey", "saltworks", "castle", "villa", "fort", "mill"];

    private const int Margin = 72;
    private const int Ground = 500;
    private const int PlaceBaseline = Ground + 75;

    private const double EmblemGrid = 64;

    // The drawings leave this much of their grid empty on each side.
    private const double EmblemMargin = 3;

    private const double EmblemScale = 6;
    private const double EmblemLeft = Width - Margin - ((EmblemGrid - EmblemMargin) * EmblemScale);
    private const int BesideEmblem = 644;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly CardTypeface _serif;
    private readonly CardTypeface _sans;

    public ShareCardImage()
        : this(Path.Combine(AppContext.BaseDirectory, "Features", "ShareCards", "Fonts"))
    {
    }

    public ShareCardImage(string fontFolder)
    {
        _serif = new CardTypeface("Spectral", Path.Combine(fontFolder, "Spectral-Regular.ttf"), Ascent: 1.059, Tracking: -0.015);
        _sans = new CardTypeface("Source Sans 3", Path.Combine(fontFolder, "SourceSans3-Regular.ttf"), Ascent: 1.024, Tracking: 0);
    }

    /// <summary>The card of one place.</summary>
    /// <exception cref="ShareCardException">The image library or a font is missing on this machine.</exception>
    public byte[] Draw(ShareCard card)
    {
        ArgumentNullException.ThrowIfNull(card);

        return Try(() =>
        {
            using var canvas = new Canvas(
                CardEmblems.Standing(CardEmblems.Network, Margin - 1, 106, scale: 0.68, stroke: 2.4),
                CardEmblems.Standing(card.EmblemId, EmblemLeft, Ground, EmblemScale, stroke: 3.4));

            canvas.Write(_sans, CardText.Fit(card.Network, _sans, BesideEmblem, 24, 30), Margin + 56, 104, InkSoft);
            canvas.Write(_serif, CardText.Fit(card.Title, _serif, BesideEmblem, 40, 104, 88, 74), Margin, Ground - 54, Ink);
            WritePlace(canvas, card.Place, BesideEmblem);

            return canvas.ToPng();
        });
    }

    /// <summary>The network's own card, for pages about no single place. <c>wwwroot/img/share.*.png</c> are two of them, kept for machines that cannot draw.</summary>
    /// <exception cref="ShareCardException">The image library or a font is missing on this machine.</exception>
    public byte[] DrawNetwork(string name, string tagline)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(tagline);

        return Try(() =>
        {
            const int Wide = Width - (2 * Margin);
            var scale = Wide / ((Skyline.Length * EmblemGrid) - (2 * EmblemMargin));
            using var canvas = new Canvas(
                [.. Skyline.Select((emblem, place) =>
                    CardEmblems.Standing(emblem, Margin + (((place * EmblemGrid) - EmblemMargin) * scale), Ground, scale, stroke: 2.6))]);

            canvas.Write(_serif, CardText.Fit(name, _serif, Wide, 40, 88), Margin, 222, Ink);
            WritePlace(canvas, tagline, Wide);

            return canvas.ToPng();
        });
    }

    private void WritePlace(Canvas canvas, string place, double width)
    {
        if (!string.IsNullOrWhiteSpace(place))
        {
            canvas.Write(_sans, CardText.Fit(place, _sans, width, 26, 36), Margin, PlaceBaseline, InkSoft);
        }
    }

    private byte[] Try(Func<byte[]> draw)
    {
        RequireFont(_serif);
        RequireFont(_sans);

        try
        {
            return draw();
        }
        catch (Exception exception) when (exception is VipsException or TypeInitializationException or TypeLoadException or BadImageFormatException)
        {
            throw new ShareCardException("The image library could not draw a share card.", exception);
        }
    }

    // A font that cannot be read is only a warning to the library, which then writes in any other.
    private static void RequireFont(CardTypeface typeface)
    {
        if (!File.Exists(typeface.File))
        {
            throw new ShareCardException($"The font {typeface.Family} is missing.");
        }
    }

    private sealed class Canvas(params XElement[] emblems) : IDisposable
    {
        private const double Leading = 1.1;

        private Image _image = Load(emblems);

        /// <summary>Writes lines whose ink begins at <paramref name="left"/>, so that texts of any size align, the last one on the baseline.</summary>
        public void Write(CardTypeface typeface, CardText text, int left, double baseline, double[] colour)
        {
            foreach (var (line, above) in text.Lines.Reverse().Select((line, above) => (line, above)))
            {
                var top = baseline - (text.Size * ((above * Leading) + typeface.Ascent));
                using var mask = typeface.Mask(line, text.Size);
                using var placed = mask.Embed(left, (int)Math.Round(top), Width, Height);

                var written = placed.Ifthenelse(colour, _image, blend: true);
                _image.Dispose();
                _image = written;
            }
        }

        public byte[] ToPng() => _image.PngsaveBuffer(compression: 9, palette: true, dither: 0);

        public void Dispose() => _image.Dispose();

        private static Image Load(XElement[] emblems)
        {
            var backdrop = new XElement(
                Svg + "svg",
                new XAttribute("width", Width),
                new XAttribute("height", Height),
                Rectangle(0, Height, Paper),
                Rectangle(Ground, Height - Ground, PaperSunk),
                Rectangle(Ground - 1, 2, Line),
                new XElement(Svg + "g", new XAttribute("stroke", Accent), emblems));

            using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(backdrop.ToString(SaveOptions.DisableFormatting)));
            return drawn.Flatten();
        }

        private static XElement Rectangle(int top, int height, string colour) =>
            new(
                Svg + "rect",
                new XAttribute("y", top),
                new XAttribute("width", Width),
                new XAttribute("height", height),
                new XAttribute("fill", colour));
    }
}
