using System.ComponentModel.DataAnnotations;

namespace CcrNetwork.Web.Infrastructure.Media;

public sealed class MediaOptions
{
    public const string Section = "Media";

    /// <summary>
    /// Where pictures are kept; relative to the folder of the database, and never among the files that are served as they are.
    /// </summary>
    [Required]
    public string Folder { get; set; } = "media";

    /// <summary>The largest file that is taken, in megabytes.</summary>
    [Range(1, 200)]
    public int MaxFileMegabytes { get; set; } = 20;

    /// <summary>How many files one form may bring.</summary>
    [Range(1, 100)]
    public int MaxFiles { get; set; } = 12;

    /// <summary>The most pixels of a picture, in millions: what they need in memory is bounded by it.</summary>
    [Range(1, 500)]
    public int MaxMegapixels { get; set; } = 60;

    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024;

    /// <summary>All files of one form with what stands around them.</summary>
    public long MaxRequestBytes => MaxFiles * MaxFileBytes + 1024 * 1024;
}
