namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>A way in which pictures are kept and served, the smallest files first, as a page offers them.</summary>
public sealed record PictureFormat(string Extension, string ContentType)
{
    public static readonly PictureFormat Avif = new("avif", "image/avif");
    public static readonly PictureFormat Webp = new("webp", "image/webp");

    /// <summary>For browsers, crawlers and programs that know no other.</summary>
    public static readonly PictureFormat Jpeg = new("jpg", "image/jpeg");

    public static readonly IReadOnlyList<PictureFormat> All = [Avif, Webp, Jpeg];

    public static PictureFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);

    public string NameAt(int width) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{width}.{Extension}");

    public string AddressOf(string key, int width) => $"/media/{key}/{NameAt(width)}";
}
