using CcrNetwork.Domain.Media;
using Microsoft.Extensions.Options;
using NetVips;

namespace CcrNetwork.Web.Infrastructure.Media;

public enum PictureFault
{
    /// <summary>Its content is none of the kinds of picture that are taken, whatever it is called.</summary>
    NotAPicture,
    TooManyPixels,
    TooSmall,

    /// <summary>It begins as a picture and cannot be read to its end.</summary>
    Damaged,

    /// <summary>Other pictures are being made; it may be tried again.</summary>
    Busy,

    /// <summary>The image library is missing on this machine.</summary>
    CannotNow,
}

/// <summary>A picture made anew from what was uploaded: nothing is left of it but what is seen.</summary>
public sealed record MadePicture(int Width, int Height, IReadOnlyList<(string Name, byte[] Content)> Files);

public sealed record PictureOutcome(MadePicture? Picture, PictureFault? Fault);

/// <summary>
/// Reads an uploaded picture and makes it anew in the sizes and formats of the portal. What it is, its content says; how
/// large it is, its header says before anything is decoded. One picture at a time: memory and processor are shared. What must
/// be known at once, that it is whole and what it shows, is made at once; its many sizes take their time later.
/// </summary>
public sealed class PictureMaker(IOptions<MediaOptions> options) : IDisposable
{
    /// <summary>Kept beside the renditions to make others from; never served.</summary>
    public const string Master = "master.jpg";

    private const int LongestSide = 2560;
    private const int ShortestSide = 320;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly double[] White = [255, 255, 255];
    private static readonly Lazy<bool> Library = new(Prepare);

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>The master and the smallest JPEG of an upload.</summary>
    public Task<PictureOutcome> MakeAsync(byte[] upload, CancellationToken cancellationToken) =>
        OneAtATimeAsync(() => Make(upload), cancellationToken);

    /// <summary>All sizes and formats that are served, made from the master.</summary>
    public Task<PictureOutcome> MakeSizesAsync(byte[] master, CancellationToken cancellationToken) =>
        OneAtATimeAsync(() => Tried(() => new PictureOutcome(Sizes(master), null)), cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task<PictureOutcome> OneAtATimeAsync(Func<PictureOutcome> make, CancellationToken cancellationToken)
    {
        if (!await _one.WaitAsync(Patience, cancellationToken))
        {
            return new PictureOutcome(null, PictureFault.Busy);
        }

        try
        {
            return await Task.Run(make, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private PictureOutcome Make(byte[] upload) => Tried(() =>
    {
        if (UploadedKinds.Of(upload) is not { } kind)
        {
            return new PictureOutcome(null, PictureFault.NotAPicture);
        }

        using var header = Read(upload, kind);
        return FaultOf(header) is { } fault
            ? new PictureOutcome(null, fault)
            : new PictureOutcome(Remake(upload, kind, ShrinkOf(header)), null);
    });

    private static PictureOutcome Tried(Func<PictureOutcome> make)
    {
        try
        {
            _ = Library.Value;
            return make();
        }
        catch (VipsException)
        {
            return new PictureOutcome(null, PictureFault.Damaged);
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            return new PictureOutcome(null, PictureFault.CannotNow);
        }
    }

    /// <summary>Reads the header; pixels are decoded when they are asked for, and a file that ends before them is a fault.</summary>
    private static Image Read(byte[] upload, UploadedKind kind, int shrink = 1)
    {
        const Enums.Access Access = Enums.Access.Sequential;
        const Enums.FailOn FailOn = Enums.FailOn.Error;
        return kind switch
        {
            UploadedKind.Jpeg => Image.JpegloadBuffer(upload, shrink: shrink, access: Access, failOn: FailOn),
            UploadedKind.Png => Image.PngloadBuffer(upload, access: Access, failOn: FailOn),
            UploadedKind.Webp => Image.WebploadBuffer(upload, access: Access, failOn: FailOn),
            _ => Image.HeifloadBuffer(upload, access: Access, failOn: FailOn),
        };
    }

    /// <summary>A large JPEG is decoded at a fraction of its size, which is all that is kept of it.</summary>
    private static int ShrinkOf(Image header) => (Math.Max(header.Width, header.Height) / LongestSide) switch
    {
        >= 8 => 8,
        >= 4 => 4,
        >= 2 => 2,
        _ => 1,
    };

    private PictureFault? FaultOf(Image header)
    {
        if ((long)header.Width * header.Height > options.Value.MaxMegapixels * 1_000_000L)
        {
            return PictureFault.TooManyPixels;
        }

        return Math.Min(header.Width, header.Height) < ShortestSide ? PictureFault.TooSmall : null;
    }

    /// <summary>Upright, in the colours of the web, without transparency and without a word of metadata.</summary>
    private static MadePicture Remake(byte[] upload, UploadedKind kind, int shrink)
    {
        using var whole = Read(upload, kind, shrink);
        using var fitted = whole.ThumbnailImage(LongestSide, height: LongestSide, size: Enums.Size.Down, outputProfile: "srgb");
        using var coloured = fitted.Colourspace(Enums.Interpretation.Srgb);
        using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: White) : coloured.Copy();
        using var master = opaque.CopyMemory();
        var smallest = new PhotographFile("", master.Width, master.Height).Widths[0];
        using var small = master.ThumbnailImage(smallest, height: LongestSide, size: Enums.Size.Down).CopyMemory();
        return new MadePicture(
            master.Width, master.Height,
            [(Master, Jpeg(master, quality: 92)), (PictureFormat.Jpeg.NameAt(smallest), Jpeg(small, quality: 78))]);
    }

    private static MadePicture Sizes(byte[] upload)
    {
        using var master = Read(upload, UploadedKind.Jpeg).CopyMemory();
        List<(string, byte[])> files = [];
        foreach (var width in new PhotographFile("", master.Width, master.Height).Widths)
        {
            using var scaled = master.ThumbnailImage(width, height: LongestSide, size: Enums.Size.Down).CopyMemory();
            files.Add((PictureFormat.Avif.NameAt(width), scaled.HeifsaveBuffer(
                q: 52, compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None)));
            files.Add((PictureFormat.Webp.NameAt(width), scaled.WebpsaveBuffer(q: 76, effort: 4, keep: Enums.ForeignKeep.None)));
            files.Add((PictureFormat.Jpeg.NameAt(width), Jpeg(scaled, quality: 78)));
        }

        return new MadePicture(master.Width, master.Height, files);
    }

    private static byte[] Jpeg(Image image, int quality) =>
        image.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);

    /// <summary>
    /// Only these readers exist for the process: blocking those that the library itself calls untrusted would also block the
    /// drawings of the share cards, which are the portal's own, and would let others in.
    /// </summary>
    private static bool Prepare()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in new[] { "Jpeg", "Png", "Webp", "Heif", "Svg" })
        {
            Operation.Block($"VipsForeignLoad{reader}", false);
        }

        return true;
    }
}
