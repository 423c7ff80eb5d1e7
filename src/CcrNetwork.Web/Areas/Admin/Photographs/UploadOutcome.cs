using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>What became of one uploaded file.</summary>
/// <param name="FileName">As its owner calls it, shortened; it is shown and never used.</param>
public abstract record UploadOutcome(string FileName)
{
    public sealed record Taken(string FileName, int Id, string Thumbnail) : UploadOutcome(FileName);

    /// <param name="Reason">The last part of the key of the message.</param>
    /// <param name="Id">The photograph that is there already.</param>
    public sealed record Refused(string FileName, string Reason, int? Id = null) : UploadOutcome(FileName)
    {
        public string MessageIn(Texts texts, MediaOptions limits) =>
            texts[$"Admin.Photographs.Refused.{Reason}", limits.MaxFileMegabytes, limits.MaxMegapixels, limits.MaxFiles];
    }
}
