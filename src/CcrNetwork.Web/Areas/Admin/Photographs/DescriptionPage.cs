using System.Globalization;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Media;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Media;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>One photograph among those that are described on one page.</summary>
/// <param name="Lacks">What publication still needs, by name.</param>
public sealed record DescribedPhotograph(int Id, int BaseNumber, PhotographFile File, FieldValues Values, IReadOnlyList<string> Lacks)
{
    public string Thumbnail => PictureFormat.Jpeg.AddressOf(File.Key, File.Widths[0]);

    /// <summary>As the form says it, which may be text that is no point.</summary>
    public string FocusText => $"{Values["focusX"]} {Values["focusY"]}";

    public FocalPoint Focus =>
        int.TryParse(Values["focusX"], NumberStyles.None, CultureInfo.InvariantCulture, out var x)
        && int.TryParse(Values["focusY"], NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && FocalPoint.Thousandths.Hold(x) && FocalPoint.Thousandths.Hold(y)
            ? new FocalPoint(x, y)
            : FocalPoint.Middle;

    /// <summary>The name of one of its fields in the form.</summary>
    public string NameOf(string key) => NameOf(Id, key);

    public static string NameOf(int id, string key) => FormattableString.Invariant($"{id}:{key}");
}

/// <param name="Kind">Whose fields are asked for.</param>
public sealed record DescriptionPage(
    IReadOnlyList<DescribedPhotograph> Photographs, bool MayPublish, ContentKind Kind, PreparationPage Preparation);
