using System.ComponentModel.DataAnnotations;
using Azure.Storage.Blobs;

namespace CcrNetwork.Web.Infrastructure.Media;

public sealed class MediaOptions : IValidatableObject
{
    public const string Section = "Media";

    /// <summary>
    /// Where pictures are kept; relative to the folder of the database, and never among the files that are served as they are.
    /// </summary>
    [Required]
    public string Folder { get; set; } = "media";

    /// <summary>A connection string of Azure Blob Storage; with it files are kept there and not in <see cref="Folder"/>.</summary>
    public string? AzureConnectionString { get; set; }

    /// <summary>The container there; it is made if it is missing.</summary>
    [RegularExpression(
        "[a-z0-9](-?[a-z0-9]){2,62}", ErrorMessage = "Media:AzureContainer must be 3 to 63 small letters, digits and single hyphens.")]
    public string AzureContainer { get; set; } = "ccr-media";

    /// <summary>The largest file that is taken, in megabytes.</summary>
    [Range(1, 200)]
    public int MaxFileMegabytes { get; set; } = 20;

    /// <summary>How many files one form may bring.</summary>
    [Range(1, 100)]
    public int MaxFiles { get; set; } = 12;

    /// <summary>The most pixels of a picture, in millions: what they need in memory is bounded by it.</summary>
    [Range(1, 500)]
    public int MaxMegapixels { get; set; } = 60;

    public bool IsInAzure => !string.IsNullOrWhiteSpace(AzureConnectionString);

    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024;

    /// <summary>All files of one form with what stands around them.</summary>
    public long MaxRequestBytes => MaxFiles * MaxFileBytes + 1024 * 1024;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsInAzure && !CanBeRead())
        {
            yield return new("Media:AzureConnectionString cannot be read.", [nameof(AzureConnectionString)]);
        }
    }

    private bool CanBeRead()
    {
        try
        {
            _ = new BlobServiceClient(AzureConnectionString);
            return true;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
