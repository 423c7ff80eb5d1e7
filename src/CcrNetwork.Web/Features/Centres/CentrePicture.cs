using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A published photograph on the page of its centre.</summary>
public sealed record CentrePicture(
    PhotographFile File, FocalPoint Focus, LocalizedText Title, LocalizedText? Alternative, bool IsDecorative, string? Credit, PhotographLicence? Licence)
{
    public TextInLanguage AlternativeIn(string language) =>
        IsDecorative || Alternative is null ? new TextInLanguage("", language) : Alternative.In(language);
}
