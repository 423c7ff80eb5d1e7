using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Media;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>A published photograph on the page of what it shows, with what must be said of it.</summary>
public sealed record ShownPhotograph(
    PhotographFile File, FocalPoint Focus, LocalizedText Title, LocalizedText? Alternative, bool IsDecorative, string? Credit,
    PhotographLicence? Licence)
{
    /// <summary>The picture for shared links: a size and a format that every service reads.</summary>
    public string ShareImage => PictureFormat.Jpeg.AddressOf(File.Key, File.Widths.Last(width => width <= 1280 || width == File.Widths[0]));

    public TextInLanguage AlternativeIn(string language) =>
        IsDecorative || Alternative is null ? new TextInLanguage("", language) : Alternative.In(language);
}
