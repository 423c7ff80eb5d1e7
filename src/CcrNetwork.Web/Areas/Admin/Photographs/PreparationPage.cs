using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>A photograph whose sizes could not be made.</summary>
public sealed record FailedPicture(int Id, string Heading);

/// <summary>How far the sizes of the photographs are that somebody has brought and not published yet.</summary>
/// <param name="Failed">Those that were given up.</param>
public sealed record PreparationPage(int Prepared, int Total, IReadOnlyList<FailedPicture> Failed)
{
    public bool IsUnderWay => Prepared + Failed.Count < Total;

    public bool IsWorthTelling => IsUnderWay || Failed.Count > 0;

    public string Told(Texts texts)
    {
        var count = texts["Admin.Photographs.Preparation.Count", Prepared, Total];
        return Failed.Count == 0 ? count : $"{count} {texts.Count("Admin.Photographs.Preparation.Failed", Failed.Count)}";
    }
}
