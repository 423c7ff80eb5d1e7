using System.Text;
using System.Xml.Linq;
using CcrNetwork.Domain.Media;
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
    private static readonly double[] White = [0xff, 0xff, 0xff];

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
    private const int PlaceBesideCredit = 700;
    private const int CreditWidth = 320;

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
            if (Writable(_serif, card.Title, card.OtherTitle) is { } title)
            {
                canvas.Write(_serif, CardText.Fit(title, _serif, BesideEmblem, 40, 104, 88, 74), Margin, Ground - 54, Ink);
            }

            WritePlace(canvas, Writable(_sans, card.Place, card.OtherPlace), BesideEmblem, InkSoft);

            return canvas.ToPng();
        });
    }

    /// <summary>The card of a place that has a photograph: it fills the card, darkened towards the words upon it.</summary>
    /// <param name="photograph">One of the portal's own JPEG files.</param>
    /// <param name="credit">Who took it: it goes where the picture goes.</param>
    /// <exception cref="ShareCardException">The image library or a font is missing on this machine, or the file cannot be read.</exception>
    public byte[] DrawOver(byte[] photograph, FocalPoint focus, string? credit, ShareCard card)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        ArgumentNullException.ThrowIfNull(focus);
        ArgumentNullException.ThrowIfNull(card);

        return Try(() =>
        {
            const int Wide = Width - (2 * Margin);
            using var canvas = new Canvas(photograph, focus);

            canvas.Write(_sans, CardText.Fit(card.Network, _sans, BesideEmblem, 24, 30), Margin, 104, White);
            if (Writable(_serif, card.Title, card.OtherTitle) is { } title)
            {
                canvas.Write(_serif, CardText.Fit(title, _serif, Wide, 40, 96, 80, 68), Margin, Ground - 4, White);
            }

            WriteAtEnd(canvas, Writable(_sans, credit));
            WritePlace(canvas, Writable(_sans, card.Place, card.OtherPlace), PlaceBesideCredit, White);

            return canvas.ToJpeg();
        });
    }

    /// <summary>
    /// The network's own card, for pages about no single place. <c>wwwroot/img/share.*.png</c> are two of them, kept for machines
    /// that cannot draw.
    /// </summary>
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
            WritePlace(canvas, tagline, Wide, InkSoft);

            return canvas.ToPng();
        });
    }

    /// <summary>The first text of which the font has every letter: no machine draws boxes, and each draws the same.</summary>
    private static string? Writable(CardTypeface typeface, params string?[] texts) =>
        Array.Find(texts, text => !string.IsNullOrWhiteSpace(text) && typeface.CanWrite(text));

    private void WritePlace(Canvas canvas, string? place, double width, double[] colour)
    {
        if (!string.IsNullOrWhiteSpace(place))
        {
            canvas.Write(_sans, CardText.Fit(place, _sans, width, 26, 36), Margin, PlaceBaseline, colour);
        }
    }

    private void WriteAtEnd(Canvas canvas, string? credit)
    {
        if (!string.IsNullOrWhiteSpace(credit))
        {
            var text = CardText.Fit(credit, _sans, CreditWidth, 16, 22);
            var width = (int)Math.Ceiling(_sans.Measure(text.Lines[0]) * text.Size);
            canvas.Write(_sans, text, Width - Margin - width, PlaceBaseline, White);
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
        catch (Exception exception) when (
            exception is VipsException or TypeInitializationException or TypeLoadException or BadImageFormatException)
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

    private sealed class Canvas : IDisposable
    {
        private const double Leading = 1.1;

        private Image _image;

        public Canvas(params XElement[] emblems) => _image = Load(emblems);

        public Canvas(byte[] photograph, FocalPoint focus) => _image = Darken(photograph, focus);

        /// <summary>
        /// Writes lines whose ink begins at <paramref name="left"/>, so that texts of any size align, the last one on the
        /// baseline.
        /// </summary>
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

        public byte[] ToJpeg() => _image.JpegsaveBuffer(q: 84, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);

        public void Dispose() => _image.Dispose();

        /// <summary>
        /// The part of the photograph around its focal point, under a shade in which white words can be read on any picture.
        /// </summary>
        private static Image Darken(byte[] photograph, FocalPoint focus)
        {
            using var whole = Image.JpegloadBuffer(photograph);
            using var scaled = whole.Resize(Math.Max((double)Width / whole.Width, (double)Height / whole.Height));
            using var cut = scaled.Crop(
                Start(focus.X, scaled.Width, Width), Start(focus.Y, scaled.Height, Height), Math.Min(Width, scaled.Width),
                Math.Min(Height, scaled.Height));
            using var filled = cut.Gravity(Enums.CompassDirection.Centre, Width, Height, extend: Enums.Extend.Copy);
            using var shade = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Shade.ToString(SaveOptions.DisableFormatting)));
            using var composed = filled.Composite2(shade, Enums.BlendMode.Over);
            return composed.Flatten().Cast(Enums.BandFormat.Uchar).CopyMemory();
        }

        private static int Start(int thousandths, int length, int wanted) =>
            Math.Clamp((int)Math.Round((double)length * thousandths / FocalPoint.Full) - (wanted / 2), 0, Math.Max(0, length - wanted));

        private static XElement Shade => new(
            Svg + "svg",
            new XAttribute("width", Width),
            new XAttribute("height", Height),
            new XElement(
                Svg + "linearGradient",
                new XAttribute("id", "shade"),
                new XAttribute("x2", 0),
                new XAttribute("y2", 1),
                Stop("0", "0.6"),
                Stop("0.34", "0.24"),
                Stop("0.55", "0.42"),
                Stop("1", "0.88")),
            Rectangle(0, Height, "url(#shade)"));

        private static XElement Stop(string offset, string opacity) => new(
            Svg + "stop", new XAttribute("offset", offset), new XAttribute("stop-color", "#1f1c18"),
            new XAttribute("stop-opacity", opacity));

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
